package deckle.write.office;

/** What can be told from the letters of words. */
public final class Letters {

  private Letters() {}

  /** Whether the first letter is of a script that runs to the left, such as Arabic. */
  public static boolean runToTheLeft(String words) {
    return words
        .codePoints()
        .map(Character::getDirectionality)
        .filter(Letters::isStrong)
        .limit(1)
        .anyMatch(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
  }

  private static boolean isStrong(int direction) {
    return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
