package deckle.quiz;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A node of a tree of chance: its labelled children are independent of each other, so that what is
 * drawn under one label never depends on what else is drawn, or in which order.
 *
 * <p>A printed key must fit its paper after any upgrade, so the arithmetic is our own, written down
 * in {@code src/docs/shuffle.md} and pinned by a test with golden numbers. It must never change.
 *
 * <ul>
 *   <li>A child is the first eight bytes, big-endian, of SHA-256 over the parent's value (eight
 *       bytes, big-endian) and the label in UTF-8. SHA-256, because labels are alike ({@code q1},
 *       {@code q2}) and their children must not be; and because every language has it.
 *   <li>Numbers come from SplitMix64 started at the value (Steele, Lea, Flood: Fast splittable
 *       pseudorandom number generators, OOPSLA 2014), whose constants are those below.
 * </ul>
 */
public record Seed(long value) {

  /** The odd number next to 2⁶⁴ divided by the golden ratio: steps that visit every state. */
  private static final long STEP = 0x9E3779B97F4A7C15L;

  /**
   * Multipliers of the finalizer (variant 13 of Stafford), in which every bit reaches every bit.
   */
  private static final long FIRST = 0xBF58476D1CE4E5B9L;

  private static final long SECOND = 0x94D049BB133111EBL;

  /** One for each thread: a form asks for a hundred children. */
  private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Seed::sha256);

  /** The child of this name. */
  public Seed of(String label) {
    byte[] name = label.getBytes(StandardCharsets.UTF_8);
    ByteBuffer message = ByteBuffer.allocate(Long.BYTES + name.length).putLong(value).put(name);
    return new Seed(ByteBuffer.wrap(DIGEST.get().digest(message.array())).getLong());
  }

  /** One of 0 … n − 1, each as likely as the others; always the same one for this seed. */
  public int below(int n) {
    return new Numbers(value).below(n);
  }

  /** The same elements in an order that is one of all possible ones, each as likely. */
  public <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    Numbers numbers = new Numbers(value);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, numbers.below(i + 1));
    }
    return List.copyOf(shuffled);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** The numbers that follow from a value. */
  private static final class Numbers {
    private long state;

    Numbers(long state) {
      this.state = state;
    }

    private long next() {
      state += STEP;
      long z = (state ^ (state >>> 30)) * FIRST;
      z = (z ^ (z >>> 27)) * SECOND;
      return z ^ (z >>> 31);
    }

    /** Of 63 bits; those of the incomplete last round of n are thrown away, so none is favoured. */
    int below(int n) {
      if (n <= 0) {
        throw new IllegalArgumentException("nothing to draw from");
      }
      long number = next() >>> 1;
      while (number - number % n + (n - 1) < 0) {
        number = next() >>> 1;
      }
      return (int) (number % n);
    }
  }
}
