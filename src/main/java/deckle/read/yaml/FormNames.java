package deckle.read.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads how many forms a quiz has, or what they are called. */
final class FormNames {

  private static final int MOST = 1_000;
  private static final int LETTERS = 26;

  private final Fields fields;
  private final Scope scope;

  FormNames(Fields fields) {
    this.fields = fields;
    this.scope = fields.scope();
  }

  /** Names given, or A, B, C …; neither a spreadsheet nor every disk tells `red` from `Red`. */
  List<String> read() {
    Optional<Node> node = fields.node("forms");
    if (node.isPresent() && node.get() instanceof Node.Scalar scalar) {
      return lettered(scalar);
    }
    Known known = new Known("form", "forms");
    List<String> names = new ArrayList<>();
    for (Node.Scalar scalar : fields.words("forms")) {
      Settings.id(scalar, scope)
          .filter(name -> known.add(name.toLowerCase(Locale.ROOT), scalar.at(), scope))
          .ifPresent(names::add);
    }
    return names;
  }

  private List<String> lettered(Node.Scalar scalar) {
    if (!scalar.text().strip().matches("\\d+")) {
      scope.error(
          scalar.at(), "`forms` takes a number or names", "`forms: 4`, or `forms: [red, blue]`");
      return List.of();
    }
    return new Settings(fields, Vocabulary.Place.QUIZ)
        .whole("forms", scalar, 1, MOST)
        .map(count -> IntStream.range(0, count.intValue()).mapToObj(FormNames::letter).toList())
        .orElse(List.of());
  }

  /** A … Z, AA, AB …, as in a spreadsheet. */
  private static String letter(int index) {
    String last = String.valueOf((char) ('A' + index % LETTERS));
    return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
  }
}
