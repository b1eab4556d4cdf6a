package deckle.formula;

import deckle.diag.Nearest;
import deckle.formula.Formula.Row;
import deckle.formula.Formula.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what has a begin and an end of its own: brackets that grow, and rows and columns. */
final class LatexFences {

  /** More cannot be meant: a page has room for fewer. */
  private static final int MOST_CELLS = 2_500;

  private final LatexReader reader;
  private final LatexScanner in;
  private final Complaints complaints;

  LatexFences(LatexReader reader, LatexScanner in, Complaints complaints) {
    this.reader = reader;
    this.in = in;
    this.complaints = complaints;
  }

  /** What ends a part stands where no part was begun. */
  void stray() {
    int at = in.place();
    if (in.peek() == '}') {
      complaints.error(at, 1, "this brace closes nothing", "`\\}` prints a brace");
    } else if (in.peek() == '&') {
      complaints.error(at, 1, "`&` parts the columns of a matrix only", "`\\&` prints the sign");
    } else if (in.startsWith("\\right")) {
      complaints.error(at, 6, "`\\right` closes nothing", "`\\left( … \\right)`");
    } else if (in.startsWith("\\end")) {
      complaints.error(at, 4, "`\\end` ends nothing", "`\\begin{matrix} … \\end{matrix}`");
    } else {
      complaints.error(
          at, 2, "`\\\\` parts the rows of a matrix only", "write a second formula for a new line");
    }
  }

  /** What stands between {@code \left} and {@code \right}, both with their brackets. */
  Formula fenced(int start) {
    String open = delimiter();
    if (!in.deeper()) {
      return Row.EMPTY;
    }
    Formula inside = reader.sequence();
    in.higher();
    String hint = "add `\\right` and a bracket";
    return in.closed("\\right", start, 5, "`\\left` is never closed", hint)
        ? new Formula.Fenced(open, inside, delimiter())
        : inside;
  }

  /** A bracket; a full stop is none. */
  private String delimiter() {
    in.skipSpaces();
    if (in.atEnd()) {
      complaints.error(in.place() - 1, 1, "a bracket is missing here", "`\\left( … \\right)`");
      return "";
    }
    if (in.peek() == '\\') {
      int start = in.place();
      Formula named = reader.named(in.command(), start);
      return named instanceof Symbol symbol ? symbol.text() : "";
    }
    String sign = Character.toString(in.sign());
    return sign.equals(".") ? "" : sign;
  }

  /** What stands between {@code \begin} and {@code \end}. */
  Formula grid(int start) {
    String name = in.words().orElse("");
    Optional<Grids> kind = Grids.of(name);
    if (kind.isEmpty()) {
      complaints.error(
          start,
          in.place() - start,
          "`" + name + "` is no environment of a formula",
          Nearest.to(name, Grids.names())
              .map(nearest -> "did you mean `" + nearest + "`?")
              .orElse("there are " + String.join(", ", Grids.names())));
    }
    List<List<Formula>> rows = rows();
    String end = "\\end{" + name + "}";
    String endless = "the `" + name + "` that begins here has no end";
    in.closed(end, start, 6, endless, "add `" + end + "`");
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    if ((long) rows.size() * columns > MOST_CELLS) {
      String message = "this has more rows and columns than a page can hold";
      complaints.error(start, 6, message, "leave some out, with `\\cdots` in their place");
      return Row.EMPTY;
    }
    return kind.map(known -> known.around(rows)).orElse(Row.EMPTY);
  }

  /** A last row with nothing in it is none. */
  private List<List<Formula>> rows() {
    List<List<Formula>> rows = new ArrayList<>();
    List<Formula> row = new ArrayList<>();
    boolean more = true;
    while (more && in.deeper()) {
      row.add(reader.sequence());
      in.higher();
      if (in.take("\\\\")) {
        rows.add(row);
        row = new ArrayList<>();
        more = !in.atEnd();
      } else {
        more = in.take("&");
      }
    }
    boolean blank = row.size() == 1 && row.get(0).isNothing() && !rows.isEmpty();
    if (!blank && !row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }
}
