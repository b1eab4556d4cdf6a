package deckle.cli;

import deckle.build.CardOptions;
import deckle.cli.Syntax.Kind;
import deckle.cli.Syntax.Option;
import deckle.compose.CardChoice;
import deckle.doc.CardPrinting.Flip;
import deckle.doc.CardPrinting.Order;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The options of every command that prints flashcards. */
final class CardPrintOptions {

  static final List<Option> ALL =
      List.of(
          Option.of("--stock", Kind.TEXT, "NAME", "The sheet of cards, such as A7 or 5371."),
          Option.of(
              "--flip",
              Kind.TEXT,
              "EDGE",
              "long or short: the edge that sheets are turned on; fold: print on one side."),
          Option.of(
              "--pages",
              Kind.TEXT,
              "ORDER",
              "interleaved, or fronts-backs: first all fronts, then all backs."));

  private CardPrintOptions() {}

  static CardOptions options(CardChoice choice, Arguments arguments, Console console)
      throws IOException {
    return new CardOptions(
        arguments.text("--stock"),
        word("--flip", arguments, Flip.class),
        word("--pages", arguments, Order.class),
        BackOffset.offset(arguments, console),
        choice);
  }

  /** The constant of an enum that an option names in small letters. */
  static <E extends Enum<E>> Optional<E> word(String option, Arguments arguments, Class<E> type) {
    if (!arguments.has(option)) {
      return Optional.empty();
    }
    String word = arguments.first(option);
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
