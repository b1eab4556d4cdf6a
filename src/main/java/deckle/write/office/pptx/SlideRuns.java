package deckle.write.office.pptx;

import deckle.formula.OneLine;
import deckle.text.Inline;
import deckle.text.Text;
import deckle.typography.Typography;
import deckle.write.office.Letters;
import deckle.write.office.OfficeMath;
import deckle.write.office.Tongue;
import deckle.write.office.Xml;
import java.util.List;

/**
 * Running text as the runs of a slide.
 *
 * @param maths whether formulas are Office's, and not characters on one line
 */
record SlideRuns(Typography typography, Tongue tongue, boolean maths) {

  /** How far raised and lowered signs stand from the line, in thousandths of a percent. */
  private static final String RAISED = "30000";

  private static final String LOWERED = "-25000";
  private static final int SPACES_A_CHARACTER = 2;
  private static final int LEAST_BLANK = 12;

  SlideRuns withMaths(boolean wanted) {
    return new SlideRuns(typography, tongue, wanted);
  }

  /**
   * The runs of a text as XML.
   *
   * @param size in hundredths of a point; 0 for that of the frame
   */
  String of(Text text, int size) {
    Writer writer = new Writer(size);
    writer.all(typography.set(text.content()));
    return writer.out.toString();
  }

  /** How letters look besides what their frame says. */
  private record Face(boolean bold, boolean italic, boolean code, boolean blank, String raised) {
    static final Face PLAIN = new Face(false, false, false, false, "");
  }

  /** Writes one text. */
  private final class Writer implements Inline.Visitor<Void> {

    private final int size;
    private final Xml out = Xml.piece();
    private Face face = Face.PLAIN;

    Writer(int size) {
      this.size = size;
    }

    private Void all(List<Inline> content) {
      content.forEach(inline -> inline.accept(this));
      return null;
    }

    private Void as(Face other, List<Inline> content) {
      Face outer = face;
      face = other;
      all(content);
      face = outer;
      return null;
    }

    private Void words(String words) {
      out.open("a:r");
      properties();
      out.leaf("a:t", words).close();
      return null;
    }

    private void properties() {
      Attributes properties = new Attributes().put("lang", tongue.tag());
      properties.put(size > 0, "sz", String.valueOf(size));
      properties.put(face.bold(), "b", "1").put(face.italic(), "i", "1");
      properties.put(face.blank(), "u", "sng");
      properties.put(!face.raised().isEmpty(), "baseline", face.raised());
      out.open("a:rPr", properties.toArray());
      if (face.code()) {
        out.empty("a:latin", "typeface", "Consolas");
      }
      out.close();
    }

    @Override
    public Void run(Inline.Run run) {
      return words(run.text());
    }

    @Override
    public Void strong(Inline.Strong strong) {
      return as(
          new Face(true, face.italic(), face.code(), face.blank(), face.raised()),
          strong.content());
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
      return as(
          new Face(face.bold(), true, face.code(), face.blank(), face.raised()),
          emphasis.content());
    }

    @Override
    public Void code(Inline.Code code) {
      return as(
          new Face(face.bold(), face.italic(), true, face.blank(), face.raised()),
          List.of(new Inline.Run(code.text())));
    }

    @Override
    public Void sub(Inline.Sub sub) {
      return raised(LOWERED, sub.content());
    }

    @Override
    public Void sup(Inline.Sup sup) {
      return raised(RAISED, sup.content());
    }

    private Void raised(String by, List<Inline> content) {
      return as(new Face(face.bold(), face.italic(), face.code(), face.blank(), by), content);
    }

    @Override
    public Void formula(Inline.Formula formula) {
      if (!maths) {
        return words(OneLine.of(formula.meaning()));
      }
      out.open("a14:m").add(OfficeMath.onSlide(formula.meaning())).close();
      return null;
    }

    /** A slide has no pictures among words; what this one shows is said. */
    @Override
    public Void picture(Inline.Picture picture) {
      return words(picture.alt());
    }

    @Override
    public Void link(Inline.Link link) {
      return all(link.content());
    }

    @Override
    public Void blank(Inline.Blank blank) {
      int spaces = Math.max(LEAST_BLANK, blank.length() * SPACES_A_CHARACTER);
      return as(
          new Face(false, false, false, true, ""),
          List.of(new Inline.Run("\u00A0".repeat(spaces))));
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
      out.empty("a:br");
      return null;
    }

    @Override
    public Void value(Inline.Value value) {
      return words("{" + value.name() + "}");
    }

    @Override
    public Void gap(Inline.Gap gap) {
      int longest = gap.answers().stream().mapToInt(each -> each.plain().length()).max().orElse(0);
      return blank(new Inline.Blank(longest));
    }

    @Override
    public Void reference(Inline.Reference reference) {
      return words("@fig:" + reference.figure());
    }
  }

  /** Whether the first letter of a text runs to the left, or the language does where none is. */
  boolean isToTheLeft(Text text) {
    return tongue.isToTheLeft() || Letters.runToTheLeft(text.plain());
  }
}
