package deckle.write.anki;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Numbers made of contents and names, always the same of the same. */
final class Digests {

  private static final int HEX_BYTES = 6;
  private static final long LEAST_ID = 1L << 30;

  private Digests() {}

  /** Twelve hexadecimal digits of a content. */
  static String hex(byte[] content) {
    return HexFormat.of().formatHex(of("SHA-256", content), 0, HEX_BYTES);
  }

  /** An id of a note type, deck or field, from 2^30 up to 2^31, as other tools give them. */
  static long id(String name) {
    return LEAST_ID | (firstFour(of("SHA-256", bytes(name))) & (LEAST_ID - 1));
  }

  /** By what Anki looks for duplicates: the first four bytes of the SHA-1 of a first field. */
  static long checksum(String words) {
    return firstFour(of("SHA-1", bytes(words)));
  }

  static byte[] of(String algorithm, byte[] content) {
    try {
      return MessageDigest.getInstance(algorithm).digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static long firstFour(byte[] digest) {
    return (digest[0] & 255L) << 24
        | (digest[1] & 255L) << 16
        | (digest[2] & 255L) << 8
        | (digest[3] & 255L);
  }
}
