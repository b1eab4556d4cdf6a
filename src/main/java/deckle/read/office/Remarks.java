package deckle.read.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of a bank is not kept as it was, a line for each kind of thing. */
final class Remarks {

  /** What may happen to a part of a bank. */
  enum Kind {
    OWN_SHEET("not kept: ", "sheet that is no part of a bank", "sheets that are no part of a bank"),
    ABOVE(
        "not kept: ", "row above the names of the columns", "rows above the names of the columns"),
    OWN_COLUMN(
        "not kept: ", "column that Deckle does not know", "columns that Deckle does not know"),
    UNUSED_PASSAGE(
        "not kept: ", "passage that no question is about", "passages that no question is about"),
    FORMULA("changed: ", "formula, now its value", "formulas, now their values"),
    TOPIC(
        "changed: ",
        "topic without a sheet `Topics`, made of its name",
        "topics without a sheet `Topics`, made of their names"),
    NO_ID(
        "to do: ",
        "question has no `id`; `deckle tidy` gives it one",
        "questions have no `id`; `deckle tidy` gives them one");

    private final String group;
    private final String one;
    private final String several;

    Kind(String group, String one, String several) {
      this.group = group;
      this.one = one;
      this.several = several;
    }
  }

  private final Map<Kind, List<String>> examples = new LinkedHashMap<>();

  void add(Kind kind, String example) {
    examples.computeIfAbsent(kind, any -> new ArrayList<>()).add(example);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<String> its = examples.getOrDefault(kind, List.of());
      if (!its.isEmpty()) {
        String what = its.size() == 1 ? kind.one : kind.several;
        lines.add(kind.group + its.size() + " " + what + WorkbookReader.some(its));
      }
    }
    return lines;
  }
}
