package deckle.page;

import deckle.deck.Image;
import deckle.diag.Span;
import deckle.formula.Speech;
import deckle.page.Element.Role;
import deckle.text.Inline;
import deckle.text.Text;
import java.util.List;
import java.util.Optional;

/** Turns running text into words that can be set in lines. */
final class Words implements Inline.Visitor<Void> {

  private static final int LEAST_BLANK = Sheet.millimetres(12);
  private static final int BLANK_CHARACTER_PERCENT = 50;
  private static final int PICTURE_PERCENT = 120;

  private final Setting setting;
  private final Span at;
  private final WordBuilder words;
  private final boolean toTheLeft;
  private Face face;

  /** Whether the script that comes next stands above or below its neighbour. */
  private boolean stacked;

  private Words(Setting setting, Span at, Face face) {
    this.setting = setting;
    this.at = at;
    this.face = face;
    this.words = new WordBuilder(setting, at);
    this.toTheLeft = setting.lettering().rightToLeft();
  }

  /** The words of a text; links and formulas become elements below the face's element. */
  static List<Word> of(Setting setting, Text text, Face face) {
    return setting.standing().words(setting, text, face);
  }

  /** As {@link #of}, whether or not they stand already. */
  static List<Word> set(Setting setting, Text text, Face face) {
    Words words = new Words(setting, text.at(), face);
    words.all(setting.lettering().typography().set(text.content()));
    return words.words.finished();
  }

  private Void all(List<Inline> content) {
    for (SpokenScripts.Group group :
        SpokenScripts.groups(content, setting.lettering().language())) {
      Face outer = face;
      if (!group.said().isEmpty() && face.element() != Placed.ARTIFACT) {
        face = face.at(setting.tree().said(face.element(), group.said()));
      }
      each(group.content());
      face = outer;
    }
    return null;
  }

  private Void each(List<Inline> content) {
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < content.size(); i++) {
      Inline inline = content.get(i);
      if (inline instanceof Inline.Run words) {
        run.append(words.text());
      } else {
        endRun(run);
        stacked = !toTheLeft && (Stacks.isPair(content, i) || Stacks.isPair(content, i - 1));
        inline.accept(this);
        stacked = false;
      }
    }
    return endRun(run);
  }

  /** A value that was filled in is one with the unit after it. */
  private Void endRun(StringBuilder run) {
    if (run.length() > 0) {
      run(new Inline.Run(run.toString()));
      run.setLength(0);
    }
    return null;
  }

  private Void as(Face other, List<Inline> content) {
    Face outer = face;
    face = other;
    all(content);
    face = outer;
    return null;
  }

  @Override
  public Void run(Inline.Run run) {
    words.add(toTheLeft ? Isolates.quantities(run.text()) : run.text(), face);
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
    return as(face.at(element(Role.CODE)), List.of(new Inline.Run(code.text())));
  }

  @Override
  public Void sub(Inline.Sub sub) {
    return script(face.sub(setting.scale()), sub.content());
  }

  @Override
  public Void sup(Inline.Sup sup) {
    return script(face.sup(setting.scale()), sup.content());
  }

  private Void script(Face alone, List<Inline> content) {
    Face scripted = stacked ? alone.stacked() : alone;
    as(scripted, content);
    return mark(Isolates.MARK, scripted);
  }

  /** Characters without ink that only right-to-left text needs. */
  private Void mark(String characters, Face marked) {
    if (toTheLeft) {
      words.add(characters, marked);
    }
    return null;
  }

  @Override
  public Void formula(Inline.Formula formula) {
    String spoken = Speech.of(formula.meaning(), setting.lettering().language());
    boolean decoration = face.element() == Placed.ARTIFACT;
    Face own = decoration ? face : face.at(setting.tree().formula(face.element(), spoken));
    mark(Isolates.LEFT_TO_RIGHT, own);
    FormulaPieces pieces = FormulaPieces.of(setting, formula, own, at);
    for (int i = 0; i < pieces.fragments().size(); i++) {
      words.add(i == 0 ? "" : " ", own);
      words.add(pieces.fragments().get(i), own);
    }
    return mark(Isolates.END, own);
  }

  @Override
  public Void picture(Inline.Picture picture) {
    Optional<Image> image = setting.picture(picture.file());
    Optional<PictureSize> size = image.flatMap(PictureSize::of);
    if (size.isEmpty()) {
      setting
          .diagnostics()
          .error(
              at,
              "the picture `" + picture.file() + "` cannot be placed",
              "give an SVG, PNG or JPEG file in the deck's folder");
      words.add(picture.alt(), face);
      return null;
    }
    int height = face.size() * PICTURE_PERCENT / 100;
    int width = size.get().widthAt(height);
    int element = setting.tree().figure(face.element(), picture.alt(), "");
    words.add(new Fragment.Drawing(width, height, image.get(), element, 0), face);
    return null;
  }

  @Override
  public Void link(Inline.Link link) {
    int element = setting.tree().link(face.element(), link.url());
    return as(face.of(element, true), link.content());
  }

  @Override
  public Void blank(Inline.Blank blank) {
    return blank(blank.length());
  }

  private Void blank(int characters) {
    int width = Math.max(LEAST_BLANK, characters * face.size() * BLANK_CHARACTER_PERCENT / 100);
    words.add(new Fragment.Blank(width, setting.tree().blank(face.element()), 0), face);
    return null;
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    words.endLine(face);
    return null;
  }

  @Override
  public Void value(Inline.Value value) {
    words.add("{" + value.name() + "}", face);
    return null;
  }

  @Override
  public Void reference(Inline.Reference reference) {
    words.add("@fig:" + reference.figure(), face);
    return null;
  }

  @Override
  public Void gap(Inline.Gap gap) {
    int longest = 0;
    for (Text answer : gap.answers()) {
      longest = Math.max(longest, answer.plain().length());
    }
    return blank(longest);
  }

  private int element(Role role) {
    return setting.tree().add(face.element(), role);
  }
}
