package deckle.page;

import deckle.doc.Block.Rules;
import deckle.page.Placed.Ink;
import java.util.ArrayList;
import java.util.List;

/** Draws the rules of a table: heavier at its top and foot, hairlines between its rows. */
record TableRules(Rules rules, TableGrid grid) {

  private static final int HEAVY = 800;
  private static final int MIDDLE = 500;
  private static final int HAIRLINE = 400;

  List<Placed> head(int height) {
    return switch (rules) {
      case NONE -> List.of();
      case ROWS -> List.of(across(0, HEAVY, Ink.BLACK), across(height, MIDDLE, Ink.BLACK));
      case GRID -> boxes(height, true);
    };
  }

  /**
   * @param first whether nothing of the table stands above it
   */
  List<Placed> row(int height, boolean first, boolean last) {
    return switch (rules) {
      case NONE -> List.of();
      case ROWS -> rows(height, first, last);
      case GRID -> boxes(height, first);
    };
  }

  private List<Placed> rows(int height, boolean first, boolean last) {
    List<Placed> items = new ArrayList<>();
    if (first) {
      items.add(across(0, HEAVY, Ink.BLACK));
    }
    items.add(last ? across(height, HEAVY, Ink.BLACK) : across(height, HAIRLINE, Ink.HAIRLINE));
    return items;
  }

  private List<Placed> boxes(int height, boolean first) {
    List<Placed> items = new ArrayList<>();
    if (first) {
      items.add(across(0, HAIRLINE, Ink.BLACK));
    }
    for (int edge : grid.edges()) {
      items.add(
          new Placed.Rule(edge - HAIRLINE / 2, 0, HAIRLINE, height, Ink.BLACK, Placed.ARTIFACT));
    }
    items.add(across(height, HAIRLINE, Ink.BLACK));
    return items;
  }

  private Placed across(int y, int stroke, Ink ink) {
    int x = grid.left() - HAIRLINE / 2;
    int width = grid.right() - grid.left() + HAIRLINE;
    return new Placed.Rule(x, y - stroke / 2, width, stroke, ink, Placed.ARTIFACT);
  }
}
