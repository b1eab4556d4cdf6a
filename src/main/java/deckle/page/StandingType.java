package deckle.page;

import deckle.doc.Block;
import deckle.doc.Standing;
import deckle.page.Lines.Align;
import deckle.text.Text;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Type that is kept standing, as printers call it: what was set once is only placed when it comes
 * again. A thousand forms of a quiz hold the same few questions; without it they would take thirty
 * times as long. Shared by documents of one look and language, and safe for several threads.
 *
 * <p>Keys that every form asks for are compared by hand: a record's own way goes through method
 * handles, which the quick compiler of short runs does not see through, and took a tenth of the
 * time.
 */
public final class StandingType {

  /** Of each kind: what most quizzes need, and no more than some tens of megabytes. */
  private static final int MOST = 3_000;

  private final Map<Wording, Kept<List<Word>>> words = new ConcurrentHashMap<>();
  private final Map<Lining, Kept<Galleys>> lines = new ConcurrentHashMap<>();
  private final Map<Piece, Kept<Galleys>> pieces = new ConcurrentHashMap<>();
  private final Map<Place, Kept<Galleys>> slips = new ConcurrentHashMap<>();
  private final Map<Text, String> plain = new ConcurrentHashMap<>();

  /** What decides how a text is turned into words. */
  private record Wording(Text text, Face face, Scale scale) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Wording that
          && face.equals(that.face)
          && text.equals(that.text)
          && scale.equals(that.scale);
    }

    /** Of what hardly ever differs nothing need be hashed. */
    @Override
    public int hashCode() {
      return 31 * text.markup().hashCode() + face.size();
    }
  }

  /** The words of a text; what is in it becomes elements below the face's element. */
  List<Word> words(Setting setting, Text text, Face face) {
    Kept<List<Word>> kept = keptWords(setting, text, rootless(face));
    Grafted grafted = kept.graft(setting, face.element());
    boolean asItStands = face.element() == Placed.ARTIFACT && kept.elements().isEmpty();
    return asItStands ? kept.type() : grafted.words(kept.type());
  }

  private Kept<List<Word>> keptWords(Setting setting, Text text, Face rootless) {
    return kept(
        words,
        new Wording(text, rootless, setting.scale()),
        setting,
        apart -> Words.set(apart, text, rootless));
  }

  /** The words of a text alone, as they are set. */
  String plain(Setting setting, Text text) {
    if (plain.size() >= MOST) {
      plain.clear();
    }
    return plain.computeIfAbsent(text, setting.lettering()::plain);
  }

  /** How wide a text is on one line. */
  int width(Setting setting, Text text, Face face) {
    return Lines.width(measured(setting, text, face));
  }

  /** The words of a text that will be part of an element, to be measured: so they are set once. */
  List<Word> measured(Setting setting, Text text, Face face) {
    return keptWords(setting, text, face.at(Tree.ROOT)).type();
  }

  /** A short text on one line: a label. */
  List<Placed> line(Setting setting, Text text, Face face, int x, int baseline) {
    Wording wording = new Wording(text, rootless(face), setting.scale());
    Setter setter =
        (apart, root) -> {
          List<Word> words = Words.of(apart, text, face.at(root));
          return Stick.line(words, 0, 0, text.at());
        };
    return Moved.by(x, baseline, piece(setting, wording, face.element(), setter));
  }

  /** Sets items for an element. */
  interface Setter {
    List<Placed> set(Setting setting, int element);
  }

  /**
   * A small thing that comes again within a document, at the place where it was set.
   *
   * @param kind all that decides how it looks
   */
  List<Placed> piece(Setting setting, Record kind, int element, Setter setter) {
    int root = element == Placed.ARTIFACT ? element : Tree.ROOT;
    Kept<Galleys> kept =
        kept(
            pieces,
            new Piece(kind, root),
            setting,
            apart -> Galleys.of(List.of(Slip.of(0, 0, 0, setter.set(apart, root)))));
    Grafted grafted = kept.graft(setting, element);
    return grafted.slips(kept.type().slips(), kept.type().pictured(), 0).get(0).items();
  }

  private record Piece(Record kind, int root) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Piece that && root == that.root && kind.equals(that.kind);
    }

    @Override
    public int hashCode() {
      return 31 * kind.hashCode() + root;
    }
  }

  /** What decides how the lines of a text are set. */
  private record Lining(Wording wording, int width, Align align) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Lining that
          && width == that.width
          && align == that.align
          && wording.equals(that.wording);
    }

    @Override
    public int hashCode() {
      return 31 * wording.hashCode() + width;
    }
  }

  /** The lines of a text; what is in it becomes elements below the face's element. */
  List<Slip> lines(Setting setting, Text text, Face face, Column column, Align align) {
    Face rootless = rootless(face);
    Column own = new Column(0, column.width());
    Kept<Galleys> kept =
        kept(
            lines,
            new Lining(new Wording(text, rootless, setting.scale()), column.width(), align),
            setting,
            apart -> {
              List<Word> words = Words.of(apart, text, rootless);
              Lines set = Lines.of(apart, words, own, align, face.size(), text.at());
              return Galleys.of(set.slips());
            });
    return kept.graft(setting, face.element())
        .slips(kept.type().slips(), kept.type().pictured(), column.x());
  }

  /** How many texts stand in lines. */
  public int lines() {
    return lines.size();
  }

  private static Face rootless(Face face) {
    return face.element() == Placed.ARTIFACT ? face : face.at(Tree.ROOT);
  }

  /** Where blocks stand, as far as that decides how they are set. */
  private record Place(
      Standing blocks, Column column, Scale scale, int tallestPicture, boolean bare) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Place that
          && blocks == that.blocks
          && column.x() == that.column.x()
          && column.width() == that.column.width()
          && tallestPicture == that.tallestPicture
          && bare == that.bare
          && scale.equals(that.scale);
    }

    @Override
    public int hashCode() {
      return 31 * blocks.hashCode() + column.width();
    }
  }

  /** Slips that were set once; with pictures among them each item is placed for itself. */
  private record Galleys(List<Slip> slips, boolean pictured) {
    static Galleys of(List<Slip> slips) {
      return new Galleys(slips, PictureHeight.tallest(slips) > 0);
    }
  }

  /**
   * The slips of blocks, their elements below one of the document.
   *
   * @param bare as {@link Compositor} means it
   */
  List<Slip> slips(Setting setting, Standing blocks, Column column, int parent, boolean bare) {
    List<Block> content = blocks.content();
    Kept<Galleys> kept =
        kept(
            slips,
            new Place(blocks, column, setting.scale(), setting.tallestPicture(), bare),
            setting,
            apart -> Galleys.of(Compositor.slips(apart, content, column, Tree.ROOT, bare)));
    return kept.graft(setting, parent).slips(kept.type().slips(), kept.type().pictured(), 0);
  }

  private static <K, T> Kept<T> kept(
      Map<K, Kept<T>> all, K key, Setting setting, Function<Setting, T> setter) {
    Kept<T> known = all.get(key);
    if (known != null) {
      return known;
    }
    if (all.size() >= MOST) {
      all.clear();
    }
    Kept<T> set = Kept.of(setting, setter);
    Kept<T> meanwhile = all.putIfAbsent(key, set);
    return meanwhile == null ? set : meanwhile;
  }
}
