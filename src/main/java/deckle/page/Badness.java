package deckle.page;

/** What is bad about a line, in whole numbers so that every machine breaks lines alike. */
enum Badness {

  /** Lines of their natural width: as few as can be, and of those the least ragged. */
  RAGGED {
    @Override
    boolean fits(Line line) {
      return line.taken() <= line.width();
    }

    @Override
    long of(Line line) {
      long slack = line.slack() / COARSE;
      long last = line.lonely() ? slack * slack * 4 : 0;
      return A_LINE + (line.last() ? last : slack * slack) + (line.hyphenated() ? A_HYPHEN : 0);
    }
  },

  /** Lines as wide as their column: the least stretched and squeezed, with few hyphens. */
  JUSTIFIED {
    @Override
    boolean fits(Line line) {
      return line.slack() >= -line.spaces() * SHRINK_PERCENT / 100;
    }

    @Override
    long of(Line line) {
      long bad = line.last() && line.slack() >= 0 ? 0 : stretched(line);
      long demerits = (10 + bad) * (10 + bad);
      demerits += line.hyphenated() ? 2_500 : 0;
      demerits += line.hyphenated() && line.begun() ? 10_000 : 0;
      demerits += line.lonely() ? 5_000 : 0;
      return demerits + (line.lonely() && line.begun() ? 40_000 : 0);
    }

    private long stretched(Line line) {
      long slack = line.slack();
      long give = line.spaces() * (slack < 0 ? SHRINK_PERCENT : STRETCH_PERCENT) / 100;
      long ratio = Math.min(MOST_RATIO, 1000 * Math.abs(slack) / Math.max(1, give));
      return ratio * ratio * ratio / 10_000_000;
    }
  };

  /** Outweighs every sum of raggedness. */
  private static final long A_LINE = 1L << 44;

  private static final long A_HYPHEN = 1L << 30;
  private static final long COARSE = 64;

  /** How much narrower spaces may become, and how much wider they do without harm. */
  private static final long SHRINK_PERCENT = 25;

  private static final long STRETCH_PERCENT = 50;
  private static final long MOST_RATIO = 20_000;

  /**
   * A line in millipoints.
   *
   * @param taken the natural width of what stands on it
   * @param spaces the part of that which is spaces
   * @param single whether it holds one word or a part of one
   * @param begun whether it begins within a word
   * @param hyphenated whether it ends within a word
   */
  record Line(
      long width,
      long taken,
      long spaces,
      boolean single,
      boolean first,
      boolean last,
      boolean begun,
      boolean hyphenated) {

    long slack() {
      return width - taken;
    }

    /** A last line of a single word, which looks forlorn below a paragraph. */
    boolean lonely() {
      return last && single && !first;
    }
  }

  /** Whether the line can be set in its width. */
  abstract boolean fits(Line line);

  abstract long of(Line line);
}
