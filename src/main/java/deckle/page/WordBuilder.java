package deckle.page;

import deckle.diag.Span;
import deckle.page.Faces.Glyph;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects characters into fragments and fragments into words. */
final class WordBuilder {

  private static final String DASHES = "-–—";

  /** Letters on either side of a stroke before a line may end there: not in mmol/L or he/she. */
  private static final int WORD_BESIDE_STROKE = 5;

  private final Setting setting;
  private final Span at;
  private final List<Word> words = new ArrayList<>();
  private List<Fragment> fragments = new ArrayList<>();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private Face face;
  private int lettersBefore;

  WordBuilder(Setting setting, Span at) {
    this.setting = setting;
    this.at = at;
  }

  void add(String characters, Face wanted) {
    String composed = Normalizer.normalize(characters, Normalizer.Form.NFC);
    int[] points = composed.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      add(points[i], lettersFrom(points, i + 1), wanted);
      lettersBefore = Character.isLetter(points[i]) ? lettersBefore + 1 : 0;
    }
  }

  void add(Fragment fragment, Face wanted) {
    endFragment();
    face = wanted;
    fragments.add(fragment);
    lettersBefore = 1;
  }

  void endLine(Face wanted) {
    endWord(noSpace(wanted), true);
  }

  List<Word> finished() {
    if (face != null) {
      endWord(noSpace(face), false);
    }
    return Units.keptWithNumbers(words);
  }

  private void add(int codePoint, int lettersAfter, Face wanted) {
    if (codePoint == ' ' || codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
      space(wanted);
    } else if (codePoint == 0x200B) {
      endWord(noSpace(wanted), false);
    } else if (!ignorable(codePoint)) {
      addGlyph(codePoint, wanted);
      if (mayEndAfter(codePoint, lettersAfter)) {
        endWord(noSpace(wanted), false);
      }
    }
  }

  /** Joiners, byte order marks and variation selectors have no ink; soft hyphens none yet. */
  private static boolean ignorable(int codePoint) {
    return codePoint == 0xAD
        || (codePoint >= 0x200C && codePoint <= 0x200F)
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || codePoint == 0xFEFF
        || codePoint == 0x2060;
  }

  private boolean mayEndAfter(int codePoint, int lettersAfter) {
    int beside = Math.min(lettersBefore, lettersAfter);
    return codePoint == '/'
        ? beside >= WORD_BESIDE_STROKE
        : DASHES.indexOf(codePoint) >= 0 && beside > 0;
  }

  private static int lettersFrom(int[] points, int start) {
    int end = start;
    while (end < points.length && Character.isLetter(points[end])) {
      end++;
    }
    return end - start;
  }

  private void addGlyph(int codePoint, Face wanted) {
    Glyph glyph = setting.faces().glyph(wanted.font(), codePoint);
    if (glyph.missing()) {
      report(codePoint);
    }
    if (!wanted.equals(face) || (!glyphs.isEmpty() && glyphs.get(0).font() != glyph.font())) {
      endFragment();
      face = wanted;
    }
    glyphs.add(glyph);
    texts.add(Character.toString(codePoint));
  }

  private void report(int codePoint) {
    String number = String.format(Locale.ROOT, "U+%04X", codePoint);
    setting
        .diagnostics()
        .error(
            at,
            "no font has a glyph for `" + Character.toString(codePoint) + "` (" + number + ")",
            "write it in other characters, or as a picture");
  }

  private void space(Face wanted) {
    if (glyphs.isEmpty() && fragments.isEmpty()) {
      spaceAfterLast(wanted);
      return;
    }
    endWord(blankSpace(wanted), false);
  }

  /** After a hyphen the word has ended already; a space may still follow it. */
  private void spaceAfterLast(Face wanted) {
    int last = words.size() - 1;
    if (last >= 0 && words.get(last).isBare()) {
      words.set(last, Word.of(words.get(last).fragments(), blankSpace(wanted), false));
    }
  }

  private void endWord(Fragment.Type space, boolean ends) {
    endFragment();
    int last = words.size() - 1;
    if (!fragments.isEmpty()) {
      words.add(Word.of(fragments, space, ends));
    } else if (ends && last >= 0 && !words.get(last).ends()) {
      words.set(last, Word.of(words.get(last).fragments(), words.get(last).space(), true));
    } else if (ends) {
      words.add(Word.of(List.of(), space, true));
    }
    fragments = new ArrayList<>();
  }

  private void endFragment() {
    if (!glyphs.isEmpty()) {
      fragments.add(Types.of(face, glyphs, texts));
      glyphs.clear();
      texts.clear();
    }
  }

  private Fragment.Type blankSpace(Face wanted) {
    Glyph glyph = setting.faces().glyph(wanted.font(), ' ');
    return Types.of(wanted, List.of(glyph), List.of(" "));
  }

  private static Fragment.Type noSpace(Face wanted) {
    return Types.of(wanted, List.of(), List.of());
  }
}
