package deckle.write.pdf;

import deckle.doc.Block;
import deckle.doc.Card;
import deckle.doc.Document;
import deckle.doc.Standing;
import deckle.formula.Speech;
import deckle.text.Inline;
import deckle.text.Rewriting;
import deckle.text.Text;
import deckle.typography.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a document says, one text after the other as it was composed: words and nothing else. */
final class Composed implements Block.Visitor<Void> {

  private static final int CARDS_A_SHEET = 8;

  private static final Pattern RULE = Pattern.compile("_{3,}");

  private final List<String> said = new ArrayList<>();
  private final String blank;
  private final Typography typography;
  private final Rewriting spoken;

  private Composed(String blank, String language) {
    this.blank = blank;
    this.typography = Typography.of(language);
    this.spoken = new SpokenFormulas(language);
  }

  /** Formulas as they are said. */
  private static final class SpokenFormulas extends Rewriting {
    private final String language;

    SpokenFormulas(String language) {
      this.language = language;
    }

    @Override
    public List<Inline> formula(Inline.Formula formula) {
      return List.of(new Inline.Run(Speech.of(formula.meaning(), language)));
    }
  }

  static List<String> texts(Document document) {
    Composed composed = new Composed(document.blank(), document.language());
    document.parts().forEach(part -> composed.all(part.blocks()));
    return composed.said;
  }

  private Void all(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return null;
  }

  private Void say(String words) {
    said.add(words);
    return null;
  }

  private Void say(Text text) {
    String set = Text.of(typography.set(spoken.line(text.content()))).plain();
    return say(RULE.matcher(set).replaceAll(blank));
  }

  @Override
  public Void heading(Block.Heading heading) {
    return say(heading.text());
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    return say(paragraph.text());
  }

  @Override
  public Void enumeration(Block.Enumeration enumeration) {
    for (Block.Entry entry : enumeration.entries()) {
      say(entry.label());
      all(entry.content());
    }
    return null;
  }

  @Override
  public Void options(Block.Options options) {
    for (Block.Option option : options.options()) {
      say(option.label());
      say(option.text());
    }
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    table.header().forEach(this::say);
    table.rows().forEach(row -> row.forEach(this::say));
    return null;
  }

  @Override
  public Void illustration(Block.Illustration illustration) {
    say(illustration.alt());
    illustration.caption().ifPresent(this::say);
    illustration.credit().ifPresent(this::say);
    return null;
  }

  @Override
  public Void group(Block.Group group) {
    return all(group.content());
  }

  @Override
  public Void box(Block.Box box) {
    return all(box.content());
  }

  @Override
  public Void sideBySide(Block.SideBySide pair) {
    all(pair.left());
    return all(pair.right());
  }

  @Override
  public Void writingSpace(Block.WritingSpace space) {
    return say(blank);
  }

  @Override
  public Void fields(Block.Fields fields) {
    fields.fields().forEach(field -> say(field.label() + " " + blank));
    return null;
  }

  @Override
  public Void turned(Block.Turned turned) {
    return all(turned.content());
  }

  @Override
  public Void standing(Standing standing) {
    return all(standing.content());
  }

  @Override
  public Void cardSheet(Block.CardSheet sheet) {
    for (int from = 0; from < sheet.cards().size(); from += CARDS_A_SHEET) {
      int to = Math.min(sheet.cards().size(), from + CARDS_A_SHEET);
      List<Card> cards = sheet.cards().subList(from, to);
      cards.forEach(card -> side(card, card.front()));
      cards.forEach(card -> side(card, card.back()));
    }
    return null;
  }

  private void side(Card card, List<Block> blocks) {
    all(blocks);
    say(card.deck() + " · " + card.id());
  }
}
