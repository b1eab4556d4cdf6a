package deckle.build;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over several things, each told apart from the next by its length. */
final class Digest {

  private final MessageDigest sha;

  Digest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  Digest add(byte[] part) {
    sha.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
    sha.update(part);
    return this;
  }

  Digest add(String part) {
    return add(part.getBytes(StandardCharsets.UTF_8));
  }

  String hex() {
    return HexFormat.of().formatHex(sha.digest());
  }
}
