package deckle.page;

import deckle.deck.Measure;
import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Block.Field;
import deckle.page.Element.Role;
import deckle.page.Placed.Ink;
import deckle.page.Slip.Bond;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Sets rules and frames to write in. */
final class WritingSetter {

  private static final int LINE = Sheet.millimetres(8);
  private static final int LEAST_FIELD = Sheet.millimetres(24);
  private static final int HAIRLINE = 400;
  private static final int RADIUS = 2_000;

  private WritingSetter() {}

  /** However many lines it has, it is heard as one blank. */
  static List<Slip> space(Setting setting, Block.WritingSpace space, Column column, int parent) {
    if (space.height().isPresent()) {
      return List.of(frame(setting, space.height().get(), column, blank(setting, parent)));
    }
    List<Slip> lines = new ArrayList<>();
    for (int i = 0; i < space.lines(); i++) {
      Bond bond = i == 0 && space.lines() > 1 ? Bond.LINES : Bond.FREE;
      int element = i == 0 ? blank(setting, parent) : Placed.ARTIFACT;
      lines.add(ruled(column, element).bound(bond));
    }
    return lines;
  }

  private static int blank(Setting setting, int parent) {
    return setting.tree().blank(setting.tree().add(parent, Role.PARAGRAPH));
  }

  private static Slip ruled(Column column, int element) {
    Placed rule =
        new Placed.Rule(
            column.x(), LINE - HAIRLINE, column.width(), HAIRLINE, Ink.HAIRLINE, element);
    return Slip.of(LINE, 0, column.right(), List.of(rule));
  }

  private static Slip frame(Setting setting, Measure measure, Column column, int element) {
    int height = Math.min(setting.tallest(), Sizes.millipoints(measure, setting.tallest()));
    Placed frame =
        new Placed.Frame(
            column.x(), 0, column.width(), height, RADIUS, HAIRLINE, Ink.WHITE, element);
    return Slip.of(height, 0, column.right(), List.of(frame));
  }

  /** Fields share a line by their weights; those that do not fit go on the next. */
  static List<Slip> fields(Setting setting, Block.Fields fields, Column column, int parent) {
    List<Slip> rows = new ArrayList<>();
    List<Field> row = new ArrayList<>();
    int taken = 0;
    for (Field field : fields.fields()) {
      int least = Lines.width(label(setting, field, Placed.ARTIFACT)) + LEAST_FIELD;
      if (!row.isEmpty() && taken + least > column.width()) {
        rows.add(row(setting, row, column, parent));
        row = new ArrayList<>();
        taken = 0;
      }
      row.add(field);
      taken += least + gap(setting);
    }
    if (!row.isEmpty()) {
      rows.add(row(setting, row, column, parent));
    }
    return rows;
  }

  private static int gap(Setting setting) {
    return setting.scale().body() * 150 / 100;
  }

  /** With a space at its end, for those who hear the blank after it. */
  private static List<Word> label(Setting setting, Field field, int element) {
    Text label = Text.of(field.label() + " ");
    return Words.of(setting, label, Face.of(setting.scale().body()).at(element));
  }

  /** By their weights alone where that leaves each enough, so that rows line up. */
  private static Slip row(Setting setting, List<Field> fields, Column column, int parent) {
    int weights = fields.stream().mapToInt(field -> Math.max(1, field.weight())).sum();
    int whole = column.width() - (fields.size() - 1) * gap(setting);
    int spare = whole;
    boolean aligned = true;
    for (Field field : fields) {
      int least = Lines.width(label(setting, field, Placed.ARTIFACT)) + LEAST_FIELD;
      spare -= least;
      aligned &= least <= share(whole, field, weights);
    }
    List<Placed> items = new ArrayList<>();
    int x = column.x();
    for (Field field : fields) {
      int element = setting.tree().add(parent, Role.PARAGRAPH);
      List<Word> label = label(setting, field, element);
      int natural = Lines.width(label) + LEAST_FIELD + share(Math.max(0, spare), field, weights);
      int width = aligned ? share(whole, field, weights) : natural;
      items.addAll(field(setting, label, new Column(x, width), setting.tree().blank(element)));
      x += width + gap(setting);
    }
    return Slip.of(line(setting), baseline(setting), column.right(), items);
  }

  private static int share(int width, Field field, int weights) {
    return (int) ((long) width * Math.max(1, field.weight()) / weights);
  }

  /** As deep as handwriting needs, and as the type does. */
  private static int line(Setting setting) {
    return Math.max(LINE, setting.scale().line() * 110 / 100);
  }

  private static int baseline(Setting setting) {
    return line(setting) - 2_500 - Math.max(0, setting.scale().body() - 14_000) / 8;
  }

  private static List<Placed> field(Setting setting, List<Word> label, Column place, int blank) {
    List<Placed> items =
        new ArrayList<>(Stick.line(label, place.x(), baseline(setting), Span.none()));
    int from = place.x() + Lines.width(label) + setting.scale().body() * 40 / 100;
    items.add(
        new Placed.Rule(
            from, baseline(setting) + 1_500, place.right() - from, HAIRLINE, Ink.BLACK, blank));
    return items;
  }
}
