package deckle.page;

import deckle.page.Lines.Align;
import deckle.text.Inline;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets text in lines, and the displayed formulas in it in the middle between them. */
final class Displays {

  /** White above and below, in percent of a line. */
  private static final int WHITE_PERCENT = 35;

  private static final Pattern STOP = Pattern.compile("[.,;:!?…]+(?=\\s|$)");

  private final Setting setting;
  private final Text text;
  private final Face face;
  private final Column column;
  private final Align align;
  private final List<Slip> slips = new ArrayList<>();
  private List<Inline> pending = new ArrayList<>();

  private Displays(Setting setting, Text text, Face face, Column column, Align align) {
    this.setting = setting;
    this.text = text;
    this.face = face;
    this.column = column;
    this.align = align;
  }

  static List<Slip> slips(Setting setting, Text text, Face face, Column column, Align align) {
    for (Inline inline : text.content()) {
      if (isDisplayed(inline)) {
        Displays displays = new Displays(setting, text, face, column, align);
        displays.all();
        return displays.slips;
      }
    }
    return setting.standing().lines(setting, text, face, column, align);
  }

  private List<Slip> lines(Text part, Align wanted) {
    return setting.standing().lines(setting, part, face, column, wanted);
  }

  private static boolean isDisplayed(Inline inline) {
    return inline instanceof Inline.Formula formula && formula.displayed();
  }

  private void all() {
    List<Inline> content = text.content();
    for (int i = 0; i < content.size(); i++) {
      if (isDisplayed(content.get(i))) {
        endLines();
        String stop = i + 1 < content.size() ? stop(content.get(i + 1)) : "";
        display(content.get(i), stop);
        if (!stop.isEmpty()) {
          i++;
          Inline.Run run = (Inline.Run) content.get(i);
          pending.add(new Inline.Run(run.text().substring(stop.length())));
        }
      } else {
        pending.add(content.get(i));
      }
    }
    endLines();
  }

  /** What ends the sentence belongs to the formula's line. */
  private static String stop(Inline next) {
    if (next instanceof Inline.Run run) {
      Matcher stop = STOP.matcher(run.text());
      return stop.lookingAt() ? stop.group() : "";
    }
    return "";
  }

  private void endLines() {
    Text part = part(pending);
    if (!part.plain().isBlank()) {
      add(lines(part, align));
    }
    pending = new ArrayList<>();
  }

  private void display(Inline formula, String stop) {
    List<Inline> content = new ArrayList<>(List.of(formula));
    if (!stop.isEmpty()) {
      content.add(new Inline.Run(stop));
    }
    add(lines(part(content), Align.CENTRE));
  }

  private Text part(List<Inline> content) {
    return new Text(text.markup(), content, text.at());
  }

  /** A formula stays with the line before it, and with the line after it. */
  private void add(List<Slip> lines) {
    int last = slips.size() - 1;
    int white = last < 0 ? 0 : setting.scale().lines(WHITE_PERCENT);
    if (last >= 0) {
      slips.set(last, slips.get(last).bound(Slip.Bond.LINES));
    }
    for (int i = 0; i < lines.size(); i++) {
      slips.add(i == 0 ? lines.get(i).under(white) : lines.get(i));
    }
  }
}
