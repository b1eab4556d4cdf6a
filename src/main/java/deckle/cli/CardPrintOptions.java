package deckle.cli;

import deckle.build.CardOptions;
import deckle.compose.CardChoice;
import deckle.doc.CardPrinting.Flip;
import deckle.doc.CardPrinting.Order;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that prints flashcards. */
final class CardPrintOptions {

  @Option(
      names = "--stock",
      paramLabel = "NAME",
      description = "The sheet of cards, such as A7 or 5371.")
  private String stock;

  @Option(
      names = "--flip",
      paramLabel = "EDGE",
      description = "long or short: the edge that sheets are turned on; fold: print on one side.")
  private String flip;

  @Option(
      names = "--pages",
      paramLabel = "ORDER",
      description = "interleaved, or fronts-backs: first all fronts, then all backs.")
  private String pages;

  @Mixin private BackOffset backs;

  CardOptions options(CardChoice choice, Console console) throws IOException {
    return new CardOptions(
        Optional.ofNullable(stock),
        word("--flip", flip, Flip.class),
        word("--pages", pages, Order.class),
        backs.offset(console),
        choice);
  }

  /** The constant of an enum that an option names in small letters. */
  static <E extends Enum<E>> Optional<E> word(String option, String word, Class<E> type) {
    if (word == null) {
      return Optional.empty();
    }
    List<E> all = Arrays.asList(type.getEnumConstants());
    Optional<E> meant = all.stream().filter(each -> written(each).equals(word)).findFirst();
    if (meant.isEmpty()) {
      List<String> words = all.stream().map(CardPrintOptions::written).toList();
      int last = words.size() - 1;
      String others = String.join(", ", words.subList(0, last));
      throw new Faults.Wrong("`" + option + "` takes " + others + " or " + words.get(last));
    }
    return meant;
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
