package deckle.font;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Bakes the table of a font's kerning and ligatures: asks HarfBuzz how every pair of characters
 * meets. Run its main method from the project's folder after a font was changed.
 */
final class Baking {

  static final List<Font> FONTS =
      List.of(
          Font.REGULAR,
          Font.BOLD,
          Font.ITALIC,
          Font.BOLD_ITALIC,
          Typeface.ANDIKA.regular(),
          Typeface.ANDIKA.bold(),
          Typeface.ANDIKA.italic(),
          Typeface.ANDIKA.boldItalic());

  private static final int THOUSANDTHS = 1000;
  private static final List<UnicodeScript> SCRIPTS =
      List.of(
          UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.COMMON);

  private final Font font;
  private final int[] points;
  private final short[][] amounts;
  private final Map<Integer, Integer> ligatures = new LinkedHashMap<>();

  /** What the ligatures stand for. */
  private final List<String> joined = new ArrayList<>();

  private Baking(Font font) {
    this.font = font;
    this.points = IntStream.range('!', 0x2300).filter(this::mayKern).toArray();
    this.amounts = new short[font.glyphs()][font.glyphs()];
  }

  public static void main(String[] arguments) throws IOException {
    for (Font font : FONTS) {
      Path file = Path.of("src/main/resources/deckle/font", font.name() + ".kern");
      try (OutputStream out = Files.newOutputStream(file)) {
        of(font).write(out);
      }
    }
  }

  static Kerning of(Font font) {
    Baking baking = new Baking(font);
    for (int left : baking.points) {
      for (int right : baking.points) {
        if (together(UnicodeScript.of(left), UnicodeScript.of(right))) {
          baking.meet(Character.toString(left), Character.toString(right));
        }
      }
    }
    for (String ligature : List.copyOf(baking.joined)) {
      for (int point : baking.points) {
        baking.meet(ligature, Character.toString(point));
        baking.meet(Character.toString(point), ligature);
      }
    }
    return baking.table();
  }

  private boolean mayKern(int point) {
    boolean written = SCRIPTS.contains(UnicodeScript.of(point)) && Character.isDefined(point);
    return written
        && !Character.isSpaceChar(point)
        && Character.getType(point) != Character.FORMAT
        && font.has(point)
        && shape(Character.toString(point)).glyphs().length == 1;
  }

  private static boolean together(UnicodeScript left, UnicodeScript right) {
    return left == right || left == UnicodeScript.COMMON || right == UnicodeScript.COMMON;
  }

  private Shaped shape(String text) {
    return font.shaper().shape(font, text, THOUSANDTHS, false, "en");
  }

  /** Contextual forms are left to no one: what is not kerning or a ligature is not baked. */
  private void meet(String left, String right) {
    Shaped pair = shape(left + right);
    int first = shape(left).glyphs()[0];
    int second = shape(right).glyphs()[0];
    if (pair.glyphs().length == 1) {
      ligatures.put(Kerning.pair(first, second), pair.glyphs()[0]);
      joined.add(left + right);
    } else if (pair.glyphs()[0] == first && pair.glyphs()[1] == second) {
      amounts[first][second] = (short) (pair.advances()[0] - font.advance(first));
    }
  }

  private Kerning table() {
    short[] rows = classes(amounts);
    short[][] byRow = distinct(amounts, rows);
    short[][] turned = turned(byRow, font.glyphs());
    short[] columns = classes(turned);
    return new Kerning(rows, columns, turned(distinct(turned, columns), byRow.length), ligatures);
  }

  /** Lines that are alike share a number, in the order of first use; 0 is a line of zeros. */
  private static short[] classes(short[][] lines) {
    Map<List<Short>, Short> known = new LinkedHashMap<>();
    known.put(boxed(new short[lines[0].length]), (short) 0);
    short[] classes = new short[lines.length];
    for (int i = 0; i < lines.length; i++) {
      classes[i] = known.computeIfAbsent(boxed(lines[i]), any -> (short) known.size());
    }
    return classes;
  }

  private static List<Short> boxed(short[] line) {
    List<Short> boxed = new ArrayList<>(line.length);
    for (short number : line) {
      boxed.add(number);
    }
    return boxed;
  }

  private static short[][] distinct(short[][] lines, short[] classes) {
    int count = IntStream.range(0, classes.length).map(i -> classes[i]).max().orElse(0) + 1;
    short[][] distinct = new short[count][lines[0].length];
    for (int i = 0; i < lines.length; i++) {
      distinct[classes[i]] = lines[i];
    }
    return distinct;
  }

  private static short[][] turned(short[][] lines, int width) {
    short[][] turned = new short[width][lines.length];
    for (int i = 0; i < lines.length; i++) {
      for (int j = 0; j < width; j++) {
        turned[j][i] = lines[i][j];
      }
    }
    return turned;
  }
}
