package deckle.write.office.docx;

import deckle.deck.Image;
import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Graphic;
import deckle.text.Inline;
import deckle.text.Text;
import deckle.typography.Typography;
import deckle.write.office.Letters;
import deckle.write.office.OfficeMath;
import deckle.write.office.Xml;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Running text as runs of one look each, the way a word processor keeps it. */
final class Runs implements Inline.Visitor<Void> {

  /** A space that does not break is about a quarter of the em wide. */
  private static final int SPACES_A_CHARACTER = 2;

  private static final int LEAST_BLANK = 12;

  private final Typography typography;
  private final boolean toTheLeft;
  private final Pictures pictures;
  private final Map<String, Image> inText;
  private final Xml out;
  private Face face = Face.PLAIN;
  private Span at = Span.none();

  Runs(Typography typography, boolean toTheLeft, Pictures pictures, Map<String, Image> inText) {
    this(typography, toTheLeft, pictures, inText, Xml.piece());
  }

  private Runs(
      Typography typography,
      boolean toTheLeft,
      Pictures pictures,
      Map<String, Image> inText,
      Xml out) {
    this.typography = typography;
    this.toTheLeft = toTheLeft;
    this.pictures = pictures;
    this.inText = inText;
    this.out = out;
  }

  /** How letters look besides what their paragraph's style says. */
  private record Face(boolean bold, boolean italic, boolean code, String script) {
    static final Face PLAIN = new Face(false, false, false, "");

    Face strong() {
      return new Face(true, italic, code, script);
    }

    Face emphasized() {
      return new Face(bold, true, code, script);
    }

    Face asCode() {
      return new Face(bold, italic, true, script);
    }

    Face scripted(String other) {
      return new Face(bold, italic, code, other);
    }
  }

  /** The same, with their descriptions for pictures: a footer leads to none. */
  Runs withoutPictures() {
    return new Runs(typography, toTheLeft, pictures, Map.of());
  }

  /** The runs of a text as XML. */
  String of(Text text) {
    return of(text.content(), text.at());
  }

  /** The runs of inlines as XML. */
  String of(List<Inline> content, Span where) {
    Runs runs = new Runs(typography, toTheLeft, pictures, inText, Xml.piece());
    runs.at = where;
    runs.all(typography.set(content));
    return runs.out.toString();
  }

  /** The picture that a text consists of. */
  Optional<Block.Illustration> alone(Text text) {
    return text.content().size() == 1
            && text.content().get(0) instanceof Inline.Picture picture
            && inText.containsKey(picture.file())
        ? Optional.of(
            new Block.Illustration(
                "",
                new Graphic.Fixed(inText.get(picture.file())),
                picture.alt(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                text.at()))
        : Optional.empty();
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

  private void run(String words, String style) {
    out.open("w:r");
    properties(words, style);
    out.leaf("w:t", words, "xml:space", "preserve").close();
  }

  /** In the order that the schema wants. */
  private void properties(String words, String style) {
    boolean leftwards = toTheLeft && Letters.runToTheLeft(words);
    boolean plain = face.equals(Face.PLAIN) && style.isEmpty() && !leftwards;
    if (plain) {
      return;
    }
    out.open("w:rPr");
    if (!style.isEmpty() || face.code()) {
      out.empty("w:rStyle", "w:val", style.isEmpty() ? "Code" : style);
    }
    if (face.bold()) {
      out.empty("w:b").empty("w:bCs");
    }
    if (face.italic()) {
      out.empty("w:i").empty("w:iCs");
    }
    if (!face.script().isEmpty()) {
      out.empty("w:vertAlign", "w:val", face.script());
    }
    if (leftwards) {
      out.empty("w:rtl");
    }
    out.close();
  }

  @Override
  public Void run(Inline.Run run) {
    run(run.text(), "");
    return null;
  }

  @Override
  public Void strong(Inline.Strong strong) {
    return as(face.strong(), strong.content());
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    return as(face.emphasized(), emphasis.content());
  }

  @Override
  public Void code(Inline.Code code) {
    return as(face.asCode(), List.of(new Inline.Run(code.text())));
  }

  @Override
  public Void sub(Inline.Sub sub) {
    return as(face.scripted("subscript"), sub.content());
  }

  @Override
  public Void sup(Inline.Sup sup) {
    return as(face.scripted("superscript"), sup.content());
  }

  @Override
  public Void formula(Inline.Formula formula) {
    out.add(OfficeMath.of(formula.meaning(), formula.displayed()));
    return null;
  }

  @Override
  public Void picture(Inline.Picture picture) {
    Optional<String> drawing =
        Optional.ofNullable(inText.get(picture.file()))
            .flatMap(image -> pictures.withinText(image, picture.alt(), at));
    if (drawing.isPresent()) {
      out.open("w:r").add(drawing.get()).close();
    } else {
      run(picture.alt(), "");
    }
    return null;
  }

  /**
   * What leads to a place in the document is a link; what leads out of it is a field, which does
   * nothing before somebody clicks on it.
   */
  @Override
  public Void link(Inline.Link link) {
    if (link.url().startsWith("#")) {
      out.open("w:hyperlink", "w:anchor", Pictures.bookmark(link.url().substring(1)));
      all(link.content());
      out.close();
      return null;
    }
    out.open("w:fldSimple", "w:instr", " HYPERLINK \"" + quoted(link.url()) + "\" ");
    all(link.content());
    out.close();
    return null;
  }

  private static String quoted(String url) {
    return url.replace("\\", "%5C").replace("\"", "%22");
  }

  @Override
  public Void blank(Inline.Blank blank) {
    int spaces = Math.max(LEAST_BLANK, blank.length() * SPACES_A_CHARACTER);
    run("\u00A0".repeat(spaces), "Blank");
    return null;
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    out.open("w:r").empty("w:br").close();
    return null;
  }

  @Override
  public Void value(Inline.Value value) {
    run("{" + value.name() + "}", "");
    return null;
  }

  @Override
  public Void gap(Inline.Gap gap) {
    int longest = gap.answers().stream().mapToInt(each -> each.plain().length()).max().orElse(0);
    return blank(new Inline.Blank(longest));
  }

  @Override
  public Void reference(Inline.Reference reference) {
    run("@fig:" + reference.figure(), "");
    return null;
  }
}
