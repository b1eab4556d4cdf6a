package deckle.quiz;

/**
 * The beginning of the SHA-256 (FIPS 180-4) of a number and a few words, of which a form needs a
 * hundred.
 *
 * <p>The JDK's own is fast only under its optimizing compiler, which a run of a few seconds does
 * without: there it takes 1.1 µs where this takes 0.65, which is a hundredth of all the time that a
 * form takes.
 */
final class ShortHash {

  /** Words of a block. */
  private static final int BLOCK = 16;

  private static final int ROUNDS = 64;

  /** Square roots of the first eight primes: 32 bits after the point. */
  private static final int[] START = {
    0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19
  };

  /** Cube roots of the first 64 primes: 32 bits after the point. */
  private static final int[] ROOTS = {
    0x428A2F98, 0x71374491, 0xB5C0FBCF, 0xE9B5DBA5, 0x3956C25B, 0x59F111F1, 0x923F82A4, 0xAB1C5ED5,
    0xD807AA98, 0x12835B01, 0x243185BE, 0x550C7DC3, 0x72BE5D74, 0x80DEB1FE, 0x9BDC06A7, 0xC19BF174,
    0xE49B69C1, 0xEFBE4786, 0x0FC19DC6, 0x240CA1CC, 0x2DE92C6F, 0x4A7484AA, 0x5CB0A9DC, 0x76F988DA,
    0x983E5152, 0xA831C66D, 0xB00327C8, 0xBF597FC7, 0xC6E00BF3, 0xD5A79147, 0x06CA6351, 0x14292967,
    0x27B70A85, 0x2E1B2138, 0x4D2C6DFC, 0x53380D13, 0x650A7354, 0x766A0ABB, 0x81C2C92E, 0x92722C85,
    0xA2BFE8A1, 0xA81A664B, 0xC24B8B70, 0xC76C51A3, 0xD192E819, 0xD6990624, 0xF40E3585, 0x106AA070,
    0x19A4C116, 0x1E376C08, 0x2748774C, 0x34B0BCB5, 0x391C0CB3, 0x4ED8AA4A, 0x5B9CCA4F, 0x682E6FF3,
    0x748F82EE, 0x78A5636F, 0x84C87814, 0x8CC70208, 0x90BEFFFA, 0xA4506CEB, 0xBEF9A3F7, 0xC67178F2
  };

  private ShortHash() {}

  /** The first eight bytes, big-endian, of the hash of a number of eight bytes and these. */
  static long of(long number, byte[] bytes) {
    int[] message = padded(number, bytes);
    int[] state = START.clone();
    int[] schedule = new int[ROUNDS];
    for (int from = 0; from < message.length; from += BLOCK) {
      System.arraycopy(message, from, schedule, 0, BLOCK);
      expand(schedule);
      compress(schedule, state);
    }
    return ((long) state[0] << Integer.SIZE) | Integer.toUnsignedLong(state[1]);
  }

  /** The message, a bit that ends it, and its length in bits at the end of the last block. */
  private static int[] padded(long number, byte[] bytes) {
    int length = Long.BYTES + bytes.length;
    int blocks = (length + 1 + Long.BYTES + 63) / 64;
    int[] words = new int[blocks * BLOCK];
    words[0] = (int) (number >>> Integer.SIZE);
    words[1] = (int) number;
    for (int i = 0; i < bytes.length; i++) {
      put(words, Long.BYTES + i, bytes[i] & 0xFF);
    }
    put(words, length, 0x80);
    words[words.length - 1] = length * Byte.SIZE;
    return words;
  }

  private static void put(int[] words, int at, int value) {
    words[at >> 2] |= value << (24 - Byte.SIZE * (at & 3));
  }

  private static void expand(int[] w) {
    for (int i = BLOCK; i < ROUNDS; i++) {
      int x = w[i - 15];
      int y = w[i - 2];
      w[i] =
          w[i - 16]
              + (Integer.rotateRight(x, 7) ^ Integer.rotateRight(x, 18) ^ (x >>> 3))
              + w[i - 7]
              + (Integer.rotateRight(y, 17) ^ Integer.rotateRight(y, 19) ^ (y >>> 10));
    }
  }

  private static void compress(int[] w, int[] state) {
    int a = state[0];
    int b = state[1];
    int c = state[2];
    int d = state[3];
    int e = state[4];
    int f = state[5];
    int g = state[6];
    int h = state[7];
    int[] roots = ROOTS;
    for (int i = 0; i < ROUNDS; i++) {
      int mixed =
          Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25);
      int one = h + mixed + (g ^ (e & (f ^ g))) + roots[i] + w[i];
      int turned =
          Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22);
      int two = turned + ((a & b) | (c & (a | b)));
      h = g;
      g = f;
      f = e;
      e = d + one;
      d = c;
      c = b;
      b = a;
      a = one + two;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
  }
}
