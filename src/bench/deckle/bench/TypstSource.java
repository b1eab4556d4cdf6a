package deckle.bench;

import java.util.List;
import java.util.stream.Collectors;

/** The same forms for Typst, with a page of key behind each. */
final class TypstSource {

  private static final String PREAMBLE =
      """
      #set page(paper: "a4", margin: 18mm, numbering: "1")
      #set text(size: 10pt, lang: "en")
      #let ask(stem, ..options) = block(breakable: false, {
        stem
        enum(numbering: "A.", ..options)
      })
      """;

  private TypstSource() {}

  static String of(List<Drawn> forms) {
    StringBuilder typst = new StringBuilder(PREAMBLE);
    for (Drawn form : forms) {
      head(typst, "Magnesium and dopamine, form " + form.name()).append("#enum(\n");
      for (Drawn.Question question : form.questions()) {
        typst.append("ask(").append(set(question.ask()));
        question.options().forEach(option -> typst.append(", ").append(set(option)));
        typst.append("),\n");
      }
      typst.append(")\n#pagebreak()\n");
      key(typst, form);
    }
    return typst.toString();
  }

  private static StringBuilder head(StringBuilder typst, String title) {
    return typst
        .append("#counter(page).update(1)\n= ")
        .append(title)
        .append("\nName #box(width: 1fr, line(length: 100%)) ")
        .append("Date #box(width: 1fr, line(length: 100%))\n");
  }

  private static void key(StringBuilder typst, Drawn form) {
    head(typst, "Key, form " + form.name()).append("#text(size: 9pt, enum(\n");
    for (Drawn.Question question : form.questions()) {
      typst.append("[*").append((char) ('A' + question.right())).append("* #");
      typst.append(set(question.options().get(question.right()))).append(". #");
      typst.append(set(question.because())).append("],\n");
    }
    typst.append("))\n#pagebreak(weak: true)\n");
  }

  /** As content, so that no sign of a text is markup. */
  private static String set(String text) {
    return Run.of(text).stream().map(TypstSource::set).collect(Collectors.joining("", "[", "]"));
  }

  private static String set(Run run) {
    String quoted = "\"" + run.text().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    return switch (run.style()) {
          case PLAIN -> "#" + quoted;
          case RAISED -> "#super(" + quoted + ")";
          case LOWERED -> "#sub(" + quoted + ")";
          case EMPHASIS -> "#emph(" + quoted + ")";
        }
        + ";";
  }
}
