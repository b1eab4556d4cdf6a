package deckle.cli;

import deckle.compose.CardChoice;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** Which cards of a deck a student wants. */
final class ChoiceOptions {

  @Option(
      names = "--topic",
      paramLabel = "NAME",
      description = "Only cards of this topic; may be given several times.")
  private List<String> topics;

  @Option(names = "--max", paramLabel = "N", description = "At most so many cards of a deck.")
  private Integer most;

  @Option(
      names = "--only",
      arity = "3",
      hideParamSyntax = true,
      paramLabel = "new since DATE",
      description = "Only cards that were added on this day or later, such as 2026-09-01.")
  private List<String> only;

  CardChoice choice() {
    if (most != null && most < 1) {
      throw new Faults.Wrong("`--max` takes a number from 1");
    }
    return new CardChoice(
        topics == null ? List.of() : topics,
        most == null ? OptionalInt.empty() : OptionalInt.of(most),
        only == null ? Optional.empty() : Optional.of(since()));
  }

  private String since() {
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
