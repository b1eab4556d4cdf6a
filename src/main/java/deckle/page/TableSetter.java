package deckle.page;

import deckle.doc.Block;
import deckle.doc.Block.Rules;
import deckle.page.Element.Role;
import deckle.page.Lines.Align;
import deckle.page.Slip.Bond;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the rows of a table, its header again at the top of each page. */
final class TableSetter {

  private final Setting setting;
  private final Block.Table table;
  private final TableGrid grid;
  private final TableRules rules;

  private TableSetter(ColumnWidths.Fitted fitted, Block.Table table, Column column) {
    this.setting = fitted.setting();
    this.table = table;
    this.grid = TableGrid.of(fitted, table, column);
    this.rules = new TableRules(table.rules(), grid);
  }

  static List<Slip> slips(Setting setting, Block.Table table, Column column, int parent) {
    if (TableGrid.columns(table) == 0) {
      return List.of();
    }
    ColumnWidths.Fitted fitted = ColumnWidths.fitting(setting, table, column);
    return new TableSetter(fitted, table, column).slips(parent);
  }

  private List<Slip> slips(int parent) {
    int element = setting.tree().add(parent, Role.TABLE);
    List<Slip> slips = new ArrayList<>();
    if (!table.header().isEmpty()) {
      int head = setting.tree().add(element, Role.TABLE_HEAD);
      slips.add(headRow(setting.tree().add(head, Role.ROW)).bound(Bond.LINES));
    }
    int body = setting.tree().add(element, Role.TABLE_BODY);
    Optional<Slip> again = Optional.empty();
    for (int i = 0; i < table.rows().size(); i++) {
      Slip row = bodyRow(i, setting.tree().add(body, Role.ROW));
      if (i == 1 && !table.header().isEmpty()) {
        again = Optional.of(repeatedHead());
      }
      slips.add(again.map(row::below).orElse(row));
    }
    return slips;
  }

  private Slip headRow(int row) {
    List<Placed> items = new ArrayList<>();
    int height = cells(table.header(), row, true, items);
    items.addAll(rules.head(height));
    return Slip.of(height, baseline(), grid.right(), items);
  }

  private Slip bodyRow(int number, int row) {
    List<Placed> items = new ArrayList<>();
    int height = cells(table.rows().get(number), row, false, items);
    boolean first = number == 0 && table.header().isEmpty();
    int last = table.rows().size() - 1;
    items.addAll(rules.row(height, first, number == last));
    return Slip.of(height, baseline(), grid.right(), items)
        .bound(number == last - 1 ? Bond.LINES : Bond.FREE);
  }

  /** The header once more; what it adds to the tree is taken back, for it is decoration. */
  private Slip repeatedHead() {
    int end = setting.tree().end();
    Slip head = headRow(Tree.ROOT);
    setting.tree().cutTo(end);
    return head.with(Decoration.of(head.items()));
  }

  private int baseline() {
    Scale scale = setting.scale();
    return grid.above() + Lines.baseline(scale.body(), scale.line());
  }

  /** Adds the items of a row and gives back its height. */
  private int cells(List<Text> texts, int row, boolean head, List<Placed> items) {
    int height = setting.scale().line();
    for (int i = 0; i < grid.columns(); i++) {
      int element = setting.tree().add(row, role(head, i));
      if (i < texts.size()) {
        Face face = Face.of(setting.scale().body()).at(element);
        List<Slip> lines = cell(texts.get(i), i, face, head);
        items.addAll(Galley.items(lines, grid.above()));
        height = Math.max(height, Galley.height(lines));
      }
    }
    return height + 2 * grid.above();
  }

  private Role role(boolean head, int column) {
    if (head) {
      return Role.COLUMN_HEAD;
    }
    return column == 0 && table.headerColumn() ? Role.ROW_HEAD : Role.CELL;
  }

  private List<Slip> cell(Text text, int number, Face face, boolean head) {
    boolean bold = head || (number == 0 && table.headerColumn());
    Align align = grid.numeric(number) ? Align.RIGHT : Align.LEFT;
    Column within = grid.cell(number, table.rules());
    return setting.standing().lines(setting, text, bold ? face.strong() : face, within, align);
  }

  /** Whether a table's outer text lines up with the text around it. */
  static boolean flush(Rules rules) {
    return rules != Rules.GRID;
  }
}
