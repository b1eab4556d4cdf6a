package deckle.page;

import deckle.page.Placed.Ink;
import java.util.ArrayList;
import java.util.List;

/** Short rules in a sheet's margin that show where to cut. */
final class CropMarks {

  private static final int DISTANCE = Sheet.millimetres(2);
  private static final int LENGTH = Sheet.millimetres(5);
  private static final int STROKE = 300;

  private CropMarks() {}

  static List<Placed> of(Imposition sheet) {
    List<Placed> marks = new ArrayList<>();
    for (int i = 0; i <= sheet.columns(); i++) {
      int x = sheet.left() + i * sheet.cardWidth() - STROKE / 2;
      marks.add(mark(x, sheet.top() - DISTANCE - LENGTH, STROKE, LENGTH));
      marks.add(mark(x, sheet.bottom() + DISTANCE, STROKE, LENGTH));
    }
    for (int i = 0; i <= sheet.rows(); i++) {
      int y = sheet.top() + i * sheet.cardHeight() - STROKE / 2;
      marks.add(mark(sheet.left() - DISTANCE - LENGTH, y, LENGTH, STROKE));
      marks.add(mark(sheet.right() + DISTANCE, y, LENGTH, STROKE));
    }
    return marks;
  }

  private static Placed mark(int x, int y, int width, int height) {
    return new Placed.Rule(x, y, width, height, Ink.BLACK, Placed.ARTIFACT);
  }
}
