package deckle.cli;

import deckle.cli.Syntax.Kind;
import deckle.cli.Syntax.Option;
import deckle.compose.CardChoice;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Which cards of a deck a student wants. */
final class ChoiceOptions {

  static final List<Option> ALL =
      List.of(
          Option.of(
              "--topic",
              Kind.TEXTS,
              "NAME",
              "Only cards of this topic; may be given several times."),
          Option.of("--max", Kind.NUMBER, "N", "At most so many cards of a deck."),
          Option.of(
              "--only",
              Kind.PHRASE,
              "new since DATE",
              "Only cards that were added on this day or later, such as 2026-09-01."));

  private ChoiceOptions() {}

  static CardChoice choice(Arguments arguments) {
    OptionalInt most = arguments.number("--max");
    if (most.isPresent() && most.getAsInt() < 1) {
      throw new Faults.Wrong("`--max` takes a number from 1");
    }
    Optional<String> since =
        arguments.has("--only") ? Optional.of(since(arguments.all("--only"))) : Optional.empty();
    return new CardChoice(arguments.all("--topic"), most, since);
  }

  private static String since(List<String> only) {
    boolean sound =
        only.size() == 3
            && only.subList(0, 2).equals(List.of("new", "since"))
            && isDate(only.get(2));
    if (!sound) {
      throw new Faults.Wrong("`--only` takes a day: `--only new since 2026-09-01`");
    }
    return only.get(2);
  }

  private static boolean isDate(String day) {
    try {
      return LocalDate.parse(day).getYear() > 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
