package deckle.read.office;

import deckle.read.office.Cell.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;

/** How a workbook shows its numbers: as such, as percent, or as days and times. */
final class Formatting extends Part {

  /** As many as a spreadsheet keeps; what lies beyond is a rounding error. */
  private static final MathContext KEPT = new MathContext(15);

  /** From here on a number is shorter with its power of ten. */
  private static final int LONGEST = 21;

  private static final int LAST_DAY = 2_958_466;
  private static final Pattern DECIMALS = Pattern.compile("0\\.(0+)");
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*\\]");

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private boolean inCells;

  /** Days counted from 1904, as once on the Macintosh. */
  private boolean from1904;

  void countFrom1904() {
    from1904 = true;
  }

  @Override
  void start(String name, Attributes attributes) {
    switch (name) {
      case "numFmt" ->
          codes.put(number(attributes, "numFmtId", 0), attributes.getValue("formatCode"));
      case "cellXfs" -> inCells = true;
      case "xf" -> {
        if (inCells) {
          styles.add(number(attributes, "numFmtId", 0));
        }
      }
      default -> {}
    }
  }

  @Override
  void end(String name) {
    if (name.equals("cellXfs")) {
      inCells = false;
    }
  }

  /** A number as it is shown, and what it is taken for. */
  record Shown(Kind kind, String text) {}

  /**
   * A number as a person sees it.
   *
   * @throws NumberFormatException if it is none
   */
  Shown shown(String value, int style) {
    double number = Double.parseDouble(value);
    int id = style < styles.size() ? styles.get(style) : 0;
    String code = codes.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id));
    if (code != null && DateUtil.isADateFormat(id, code) && number >= 0 && number < LAST_DAY) {
      return day(number);
    }
    String bare = code == null ? "" : LITERAL.matcher(code).replaceAll("");
    BigDecimal exact = new BigDecimal(number).round(KEPT).stripTrailingZeros();
    boolean percent = bare.indexOf('%') >= 0;
    String plain = padded(percent ? exact.movePointRight(2) : exact, bare);
    return new Shown(Kind.NUMBER, percent ? plain + " %" : plain);
  }

  /** With the decimals that its format wants, but never with fewer than it has. */
  private static String padded(BigDecimal number, String code) {
    BigDecimal bare = number.stripTrailingZeros();
    if (Math.abs((long) bare.precision() - bare.scale()) > LONGEST || bare.scale() > LONGEST) {
      return bare.unscaledValue().signum() == 0
          ? "0"
          : bare.toString().replace("E+", "e").replace("E", "e");
    }
    Matcher decimals = DECIMALS.matcher(code);
    boolean fixed = decimals.find() && code.indexOf('E') < 0;
    int wanted = fixed ? decimals.group(1).length() : 0;
    return bare.setScale(Math.max(Math.max(0, bare.scale()), wanted)).toPlainString();
  }

  private Shown day(double number) {
    LocalDateTime time = DateUtil.getLocalDateTime(number, from1904, true);
    String clock = time.toLocalTime().toString();
    if (number < 1) {
      return new Shown(Kind.TIME, clock);
    }
    String date = time.toLocalDate().toString();
    return new Shown(Kind.DATE, number == Math.rint(number) ? date : date + " " + clock);
  }
}
