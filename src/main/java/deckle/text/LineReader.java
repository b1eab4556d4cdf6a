package deckle.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Makes inlines of the nodes of one paragraph. */
final class LineReader extends AbstractVisitor implements Piece.Visitor {

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://|mailto:");

  private static final String CE = "\\ce{";

  private final Reading reading;
  private final int base;
  private final Leftovers leftovers;
  private final Words words = new Words();
  private List<Inline> out = new ArrayList<>();

  /**
   * A reader of a whole text or of a part of it.
   *
   * @param base where in the text the part starts
   */
  LineReader(Reading reading, int base) {
    this.reading = reading;
    this.base = base;
    this.leftovers = new Leftovers(reading);
  }

  List<Inline> read(Node paragraph) {
    visitChildren(paragraph);
    words.moveTo(out);
    return out;
  }

  /** The inlines of a part of this text, read by itself. */
  private List<Inline> part(String markup, int offset) {
    return PlainWords.are(markup)
        ? List.of(PlainWords.run(markup))
        : new LineReader(reading.withoutGaps(), offset).read(Markup.line(markup));
  }

  private int offset(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return base + (spans.isEmpty() ? 0 : spans.get(0).getInputIndex());
  }

  private void add(Inline inline) {
    words.moveTo(out);
    out.add(inline);
    words.continueWord();
  }

  private List<Inline> inside(Node node) {
    words.moveTo(out);
    List<Inline> outer = out;
    out = new ArrayList<>();
    visitChildren(node);
    words.moveTo(out);
    List<Inline> inner = out;
    out = outer;
    return inner;
  }

  @Override
  public void visit(Text text) {
    String literal = Guards.lowered(text.getLiteral());
    leftovers.in(literal, offset(text));
    words.add(literal);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    add(new Inline.Strong(inside(strong)));
  }

  @Override
  public void visit(Emphasis emphasis) {
    add(new Inline.Emphasis(inside(emphasis)));
  }

  @Override
  public void visit(Code code) {
    add(new Inline.Code(Guards.lowered(code.getLiteral())));
  }

  @Override
  public void visit(Link link) {
    if (ADDRESS.matcher(link.getDestination()).lookingAt()) {
      add(new Inline.Link(inside(link), link.getDestination()));
    } else {
      bracketed(link);
    }
  }

  /** Brackets and parentheses that only meet, as in {@code [Fe(CN)~6~](aq)}. */
  private void bracketed(Link link) {
    words.add("[");
    visitChildren(link);
    int tail = link.getLastChild() == null ? offset(link) + 1 : end(link.getLastChild());
    part(reading.markup().substring(tail, end(link)), tail).forEach(this::add);
  }

  private int end(Node node) {
    SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
    return base + last.getInputIndex() + last.getLength();
  }

  @Override
  public void visit(Image image) {
    String alt = Plain.words(inside(image));
    add(new Inline.Picture(alt, image.getDestination()));
  }

  @Override
  public void visit(SoftLineBreak softBreak) {
    words.add(" ");
  }

  @Override
  public void visit(HardLineBreak hardBreak) {
    add(new Inline.LineBreak());
    words.startAnew();
  }

  @Override
  public void visit(CustomNode node) {
    ((Piece) node).tell(this);
  }

  @Override
  public void sign(Piece.Sign sign) {
    words.addAsItIs(sign.printed);
  }

  @Override
  public void script(Piece.Script script) {
    int start = offset(script) + 1;
    if (script.mark == '^') {
      add(new Inline.Sup(part(Words.minusesRaised(script.inside), start)));
    } else {
      add(new Inline.Sub(part(script.inside, start)));
    }
  }

  @Override
  public void dollars(Piece.Dollars dollars) {
    int inside = offset(dollars) + (dollars.displayed ? 2 : 1);
    if (reading.gaps() && dollars.latex.contains("{{")) {
      reading.error(
          inside + dollars.latex.indexOf("{{"),
          2,
          "a gap cannot stand within a formula",
          "end the formula before it: `$x =$ {{2}}`");
    }
    add(Formulas.latex(Guards.lowered(dollars.latex), dollars.displayed, inside, reading));
  }

  @Override
  public void chemistry(Piece.Chemistry chemistry) {
    String inside = Guards.lowered(chemistry.inside);
    add(Formulas.chemistry(inside, offset(chemistry) + CE.length(), reading));
  }

  @Override
  public void arrow(Piece.Arrow arrow) {
    add(Formulas.arrow(arrow.sign, arrow.conditions));
  }

  @Override
  public void braces(Piece.Braces braces) {
    if (reading.braced().names().contains(braces.name)) {
      add(new Inline.Value(braces.name));
      return;
    }
    if (!reading.braced().names().isEmpty()) {
      reading.notGiven(braces.name, offset(braces) + 1);
    }
    words.add("{" + braces.name + "}");
  }

  @Override
  public void doubleBraces(Piece.DoubleBraces braces) {
    int start = offset(braces) + 2;
    if (reading.gaps()) {
      add(new Inline.Gap(answers(Guards.lowered(braces.inside), start)));
      return;
    }
    leftovers.in("{{", offset(braces));
    words.add("{{");
    part(braces.inside, start).forEach(this::add);
    words.add("}}");
  }

  private List<deckle.text.Text> answers(String inside, int start) {
    List<deckle.text.Text> answers = new ArrayList<>();
    int from = 0;
    for (String answer : inside.split("\\|", -1)) {
      answers.add(answer(answer, start + from));
      from += answer.length() + 1;
    }
    return answers;
  }

  private deckle.text.Text answer(String markup, int start) {
    if (markup.isBlank()) {
      reading.error(
          start - 1,
          markup.length() + 1,
          "this gap has an empty answer",
          "write the word that fills it, `{{magnesium}}`");
    }
    return new deckle.text.Text(
        markup.strip(), part(markup, start), reading.places().at(start, markup.length()));
  }

  @Override
  public void reference(Piece.Reference reference) {
    add(new Inline.Reference(reference.figure));
  }

  @Override
  public void underscores(Piece.Underscores underscores) {
    add(new Inline.Blank(underscores.length));
  }
}
