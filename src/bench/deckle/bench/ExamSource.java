package deckle.bench;

import java.util.List;
import java.util.stream.Collectors;

/** The same forms for LaTeX's exam class, with a page of key behind each. */
final class ExamSource {

  private static final String PREAMBLE =
      """
      \\documentclass[10pt,a4paper]{exam}
      \\usepackage[T1]{fontenc}
      \\usepackage{lmodern,textcomp}
      \\usepackage[margin=18mm,includefoot]{geometry}
      \\renewcommand{\\questionshook}{\\itemsep=2pt\\parsep=0pt}
      \\renewcommand{\\choiceshook}{\\itemsep=0pt\\parsep=0pt\\topsep=0pt}
      \\DeclareUnicodeCharacter{2192}{\\ensuremath{\\rightarrow}}
      \\DeclareUnicodeCharacter{2032}{\\ensuremath{'}}
      \\DeclareUnicodeCharacter{0394}{\\ensuremath{\\Delta}}
      \\DeclareUnicodeCharacter{03B1}{\\ensuremath{\\alpha}}
      \\DeclareUnicodeCharacter{03B2}{\\ensuremath{\\beta}}
      \\DeclareUnicodeCharacter{03B3}{\\ensuremath{\\gamma}}
      \\begin{document}
      """;

  private ExamSource() {}

  static String of(List<Drawn> forms) {
    StringBuilder tex = new StringBuilder(PREAMBLE);
    for (Drawn form : forms) {
      head(tex, "Magnesium and dopamine, form " + form.name()).append("\\begin{questions}\n");
      for (Drawn.Question question : form.questions()) {
        tex.append("\\question ").append(set(question.ask())).append("\n\\begin{choices}\n");
        question.options().forEach(each -> tex.append("\\choice ").append(set(each)).append('\n'));
        tex.append("\\end{choices}\n");
      }
      tex.append("\\end{questions}\n\\clearpage\n");
      key(tex, form);
    }
    return tex.append("\\end{document}\n").toString();
  }

  private static StringBuilder head(StringBuilder tex, String title) {
    return tex.append("\\setcounter{page}{1}\n\\begin{center}\\large\\textbf{")
        .append(title)
        .append("}\\end{center}\n\\noindent Name \\hrulefill\\ Date \\hrulefill\n");
  }

  private static void key(StringBuilder tex, Drawn form) {
    head(tex, "Key, form " + form.name()).append("\\begin{enumerate}\\small\n");
    for (Drawn.Question question : form.questions()) {
      tex.append("\\item \\textbf{").append((char) ('A' + question.right())).append("} ");
      tex.append(set(question.options().get(question.right()))).append(". ");
      tex.append(set(question.because())).append('\n');
    }
    tex.append("\\end{enumerate}\n\\clearpage\n");
  }

  private static String set(String text) {
    return Run.of(text).stream().map(ExamSource::set).collect(Collectors.joining());
  }

  private static String set(Run run) {
    String escaped = run.text().replaceAll("([%&#_{}$])", "\\\\$1");
    return switch (run.style()) {
      case PLAIN -> escaped;
      case RAISED -> "\\textsuperscript{" + escaped + "}";
      case LOWERED -> "\\textsubscript{" + escaped + "}";
      case EMPHASIS -> "\\emph{" + escaped + "}";
    };
  }
}
