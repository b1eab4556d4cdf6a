package deckle.page;

import deckle.doc.Block;
import deckle.doc.Block.Entry;
import deckle.doc.Block.Numbering;
import deckle.page.Element.Role;
import deckle.page.Slip.Bond;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Sets a list whose labels hang at its left. */
record ListSetter(Setting setting, Numbering numbering, Column column, int indent, int list) {

  /** Longer numbers count nothing. */
  private static final int MOST_DIGITS = 8;

  private static final int TIGHT = 20;
  private static final int OPEN = 40;
  private static final int APART = 88;

  static List<Slip> slips(
      Setting setting, Block.Enumeration enumeration, Column column, int parent) {
    if (enumeration.entries().isEmpty()) {
      return List.of();
    }
    int list = list(setting.tree(), enumeration, parent);
    int widest = 0;
    for (Entry entry : enumeration.entries()) {
      Face face = face(setting, enumeration.numbering(), entry);
      widest = Math.max(widest, setting.standing().width(setting, label(entry), face));
    }
    int indent = Math.max(setting.scale().indent(), widest + setting.scale().body() / 2);
    return new ListSetter(setting, enumeration.numbering(), column, indent, list)
        .all(enumeration.entries());
  }

  private static int list(Tree tree, Block.Enumeration enumeration, int parent) {
    int first = number(enumeration.entries().get(0).label());
    return enumeration.numbering() == Numbering.DECIMAL && first >= 0
        ? tree.numbered(parent, first, enumeration.entries().size())
        : tree.list(parent, enumeration.numbering());
  }

  /** What a label such as {@code 12.} says, −1 if it is none. */
  private static int number(String label) {
    int digits = label.length() - 1;
    if (digits < 1 || digits > MOST_DIGITS || label.charAt(digits) != '.') {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < digits; i++) {
      int digit = label.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** As large as the words that begin beside it. */
  private static Face face(Setting setting, Numbering numbering, Entry entry) {
    Face plain = Face.of(isSmall(entry) ? setting.scale().small() : setting.scale().body());
    return numbering == Numbering.DECIMAL ? plain.strong() : plain;
  }

  private static boolean isSmall(Entry entry) {
    return !entry.content().isEmpty()
        && entry.content().get(0) instanceof Block.Paragraph paragraph
        && paragraph.style() == Block.Style.SMALL;
  }

  private static Text label(Entry entry) {
    return Text.of(entry.label());
  }

  private List<Slip> all(List<Entry> entries) {
    List<List<Slip>> set = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      set.add(one(entry));
    }
    int gap = setting.scale().lines(gap(entries, set));
    List<Slip> slips = new ArrayList<>();
    for (List<Slip> entry : set) {
      int first = slips.size();
      slips.addAll(entry);
      slips.set(first, entry.get(0).under(first == 0 ? 0 : gap));
    }
    return slips;
  }

  /** Questions stand apart, points of a summary do not. */
  private static int gap(List<Entry> entries, List<List<Slip>> set) {
    for (List<Slip> entry : set) {
      for (Slip slip : entry) {
        if (slip.bond() == Bond.GROUP) {
          return APART;
        }
      }
    }
    for (Entry entry : entries) {
      if (entry.content().size() > 1) {
        return OPEN;
      }
    }
    return TIGHT;
  }

  private List<Slip> one(Entry entry) {
    int item = setting.tree().add(list, Role.ITEM);
    int label = setting.tree().label(item, entry.label());
    int body = setting.tree().add(item, Role.BODY);
    Setting beside = setting.scaled(setting.scale().flushLeft());
    List<Slip> slips =
        Compositor.slips(beside, entry.content(), column.indented(indent), body, true);
    if (slips.isEmpty()) {
      slips.add(emptyLine());
    }
    Slip first = slips.get(0);
    List<Placed> items = new ArrayList<>(labelItems(entry, label, first));
    items.addAll(first.items());
    slips.set(0, first.with(items));
    return slips;
  }

  private Slip emptyLine() {
    return Slip.of(setting.scale().line(), 0, column.x() + indent, List.of());
  }

  private List<Placed> labelItems(Entry entry, int element, Slip beside) {
    Scale scale = setting.scale();
    int usual = Lines.baseline(scale.body(), scale.line());
    int baseline = beside.baseline() > 0 ? beside.baseline() : usual;
    Face face = face(setting, numbering, entry).at(element);
    return setting.standing().line(setting, label(entry), face, column.x(), baseline);
  }
}
