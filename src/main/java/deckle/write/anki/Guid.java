package deckle.write.anki;

import deckle.doc.Card;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * By what Anki knows a card again: made of its deck's id and its own, never of its text, so that an
 * edit keeps the card's history.
 */
final class Guid {

  /** Base 32 without letters that Anki's text format or a person could misread. */
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int LENGTH = 16;

  private Guid() {}

  static String of(Card card) {
    byte[] digest = sha256(card.deck() + "/" + card.id());
    StringBuilder guid = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      guid.append(ALPHABET.charAt(digest[i] & 31));
    }
    return guid.toString();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
