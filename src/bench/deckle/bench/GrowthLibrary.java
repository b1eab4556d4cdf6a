package deckle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A library of any size, always the same: no two of its questions are alike. */
final class GrowthLibrary {

  static final int QUESTIONS = 100;

  /** Has no common divisor with a power of ten, so that neighbours are unlike. */
  private static final int STRIDE = 61_803;

  private static final List<List<String>> WORDS =
      List.of(
          words("binding, growth, decay, transport, colour, flow, storage, release, repair, loss"),
          words("iron, zinc, copper, sodium, calcium, sulfur, iodine, nickel, cobalt, silver"),
          words("liver, heart, muscle, kidney, brain, skin, lung, bone, spleen, retina"),
          words("salmon, horses, mice, pigeons, adults, infants, cats, frogs, sheep, bees"),
          words("sleep, fever, exercise, fasting, winter, infection, stress, rest, shock, diving"));

  private GrowthLibrary() {}

  private static List<String> words(String list) {
    return List.of(list.split(", "));
  }

  static void write(Path folder, int decks) throws IOException {
    for (int deck = 0; deck < decks; deck++) {
      Files.writeString(folder.resolve("deck-" + deck + ".yaml"), deck(deck));
    }
  }

  private static String deck(int number) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("deck: deck-").append(number).append("\ntitle: Deck ").append(number);
    yaml.append("\nlanguage: en\nfacts:\n");
    for (int i = 0; i < QUESTIONS; i += 5) {
      fact(yaml, i, number * QUESTIONS + i);
    }
    yaml.append("questions:\n");
    for (int i = 0; i < QUESTIONS; i++) {
      question(yaml, i, number * QUESTIONS + i);
    }
    return yaml.toString();
  }

  private static void fact(StringBuilder yaml, int i, int number) {
    yaml.append("  - id: fact").append(i).append("\n    fact: The *").append(word(0, number));
    yaml.append("* of ").append(word(1, number)).append(" in the ").append(word(2, number));
    yaml.append(" of ").append(word(3, number)).append(" rises with ").append(word(4, number));
    yaml.append(", as SO~4~^2-^ falls.\n");
  }

  private static void question(StringBuilder yaml, int i, int number) {
    yaml.append("  - id: question").append(i).append("\n    ask: What does ");
    yaml.append(word(4, number)).append(" do to the ").append(word(0, number)).append(" of ");
    yaml.append(word(1, number)).append(" in the ").append(word(2, number)).append(" of ");
    yaml.append(word(3, number)).append("?\n    right: It rises with Mg^2+^\n    wrong:\n");
    yaml.append("      - It falls with Ca^2+^ => That is the ").append(word(2, number + 1));
    yaml.append(".\n      - It stays as it is\n      - It stops within a day\n");
    yaml.append("    because: The ").append(word(2, number)).append(" needs **");
    yaml.append(word(1, number)).append("** then.\n");
  }

  /** The words of a question are the digits of its number, scattered. */
  private static String word(int place, int number) {
    long scattered = (long) number * STRIDE % 100_000;
    for (int i = 0; i < place; i++) {
      scattered /= 10;
    }
    return WORDS.get(place).get((int) (scattered % 10));
  }
}
