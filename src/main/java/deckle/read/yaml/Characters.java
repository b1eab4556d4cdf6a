package deckle.read.yaml;

import deckle.diag.Span;
import deckle.read.yaml.Mend.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks for characters that YAML takes for something else than the author does. */
final class Characters {

  private static final String TABS = "a tab stands where spaces are needed";
  private static final String EDITOR = "set your editor to spaces, or run `deckle tidy`";

  private final MendList mends;
  private final List<Edit> tabs = new ArrayList<>();
  private Optional<Span> firstTab = Optional.empty();

  Characters(MendList mends) {
    this.mends = mends;
  }

  void lookAt(Line line) {
    if (!line.blank()) {
      indent(line);
    }
    String text = line.text();
    for (int i = line.start(); i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F) {
        continue;
      }
      if (Invisible.lineEnd(c)) {
        mends.certain(
            line.character(i),
            "a character that ends the line in YAML (" + code(c) + ") stands in this text",
            "delete it" + MendList.TIDY,
            List.of(line.edit(i, i + 1, " ")));
      } else if (Invisible.control(c) && !Character.isSurrogate(c)) {
        mends.certain(
            line.character(i),
            "a control character (" + code(c) + ") stands here",
            "delete it" + MendList.TIDY,
            List.of(line.edit(i, i + 1, "")));
      }
    }
  }

  /** However many tabs there are, it is one fault of one editor. */
  void lookedAtAll() {
    firstTab.ifPresent(at -> mends.certain(at, TABS, EDITOR, tabs));
  }

  private static String code(char c) {
    return String.format(Locale.ROOT, "U+%04X", (int) c);
  }

  /** Spaces that the author cannot tell from real ones. */
  private void indent(Line line) {
    String text = line.text();
    int odd = 0;
    while (odd < line.start() && text.charAt(odd) == ' ') {
      odd++;
    }
    if (odd == line.start()) {
      return;
    }
    List<Edit> edits = List.of(line.indented(line.indent()));
    int tab = text.substring(0, line.start()).indexOf('\t');
    if (tab < 0) {
      mends.certain(
          line.character(odd), noSpace(text.charAt(odd)), "type a space" + MendList.TIDY, edits);
    } else {
      firstTab = firstTab.or(() -> Optional.of(line.character(tab)));
      tabs.addAll(edits);
    }
  }

  /** A space after a colon or a dash that is none to YAML. */
  static void afterSign(Line line, int index, MendList mends) {
    if (index < line.text().length() && Invisible.space(line.text().charAt(index))) {
      mends.certain(
          line.character(index),
          noSpace(line.text().charAt(index)),
          "type a space" + MendList.TIDY,
          List.of(line.edit(index, index + 1, " ")));
    }
  }

  private static String noSpace(char c) {
    String name = c == 0xA0 ? "a no-break space" : "an odd space (" + code(c) + ")";
    return name + " stands where a space is needed";
  }
}
