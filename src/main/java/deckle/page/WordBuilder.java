package deckle.page;

import deckle.diag.Span;
import deckle.font.Clusters;
import deckle.font.Font;
import deckle.font.Shaped;
import deckle.font.Shaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Collects the characters of a paragraph, then parts them into words and shapes these. */
final class WordBuilder {

  /** Stands for a blank or a picture among the characters. */
  private static final char OBJECT = '\uFFFC';

  private static final char LINE_END = '\u2028';
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char ZERO_WIDTH_SPACE = '\u200B';

  private final Setting setting;
  private final Span at;
  private final StringBuilder text = new StringBuilder();

  /** The face of each character. */
  private final List<Face> faces = new ArrayList<>();

  private final Map<Integer, Fragment> objects = new TreeMap<>();

  private final List<Word> words = new ArrayList<>();
  private byte[] levels;
  private List<Fragment> fragments = new ArrayList<>();
  private List<Integer> hyphens = new ArrayList<>();

  /** Where the fragment begins that is being collected. */
  private int begin;

  private int lettersInWord;

  WordBuilder(Setting setting, Span at) {
    this.setting = setting;
    this.at = at;
  }

  void add(String characters, Face face) {
    append(Shaper.composed(characters), face);
  }

  void add(Fragment object, Face face) {
    objects.put(text.length(), object);
    append(String.valueOf(OBJECT), face);
  }

  void endLine(Face face) {
    append(String.valueOf(LINE_END), face);
  }

  private void append(String characters, Face face) {
    text.append(characters);
    for (int i = 0; i < characters.length(); i++) {
      faces.add(face);
    }
  }

  List<Word> finished() {
    levels = Levels.of(text, setting.lettering().rightToLeft());
    String all = text.toString();
    int end;
    for (int i = 0; i < all.length(); i = end) {
      end = Clusters.end(all, i);
      take(all, i, end);
    }
    if (!all.isEmpty()) {
      endWord(all.length(), all.length(), noSpace(faces.get(all.length() - 1)), false);
    }
    return Units.kept(words);
  }

  private void take(String all, int i, int end) {
    switch (all.charAt(i)) {
      case ' ', '\t', '\n', '\r' -> space(i);
      case ZERO_WIDTH_SPACE -> endWord(i, end, noSpace(faces.get(i)), false);
      case LINE_END -> endLine(i, end);
      case OBJECT -> object(i);
      case SOFT_HYPHEN -> softHyphen(i);
      default -> letters(all, i, end);
    }
  }

  /** With a space that nobody sees, for those who hear the page or copy from it. */
  private void endLine(int i, int end) {
    endWord(i, end, blankSpace(i), true);
  }

  private void letters(String all, int i, int end) {
    if (isInkless(all.charAt(i)) && end == i + 1) {
      endFragment(i, end);
      return;
    }
    if (i > begin && !(faces.get(i).equals(faces.get(begin)) && levels[i] == levels[begin])) {
      endFragment(i, i);
    }
    if (LineEnds.allowed(all, i, end)) {
      endWord(end, end, noSpace(faces.get(i)), false);
    }
  }

  /** Direction marks and byte order marks have done their work. */
  private static boolean isInkless(char character) {
    return character == '\u200E'
        || character == '\u200F'
        || (character >= '\u202A' && character <= '\u202E')
        || (character >= '\u2066' && character <= '\u2069')
        || character == '\uFEFF'
        || character == '\u2060';
  }

  private void object(int i) {
    endFragment(i, i + 1);
    fragments.add(objects.get(i).accept(new AtLevel(levels[i])));
  }

  private void softHyphen(int i) {
    endFragment(i, i + 1);
    if (lettersInWord > 0) {
      hyphens.add(lettersInWord);
    }
  }

  private void space(int i) {
    if (begin == i && fragments.isEmpty()) {
      spaceAfterLast(i);
      begin = i + 1;
    } else {
      endWord(i, i + 1, blankSpace(i), false);
    }
  }

  /** After a hyphen the word has ended already; a space may still follow it. */
  private void spaceAfterLast(int i) {
    int last = words.size() - 1;
    if (last >= 0 && words.get(last).isBare()) {
      words.set(last, words.get(last).before(blankSpace(i), false));
    }
  }

  private void endWord(int end, int next, Fragment.Type space, boolean ends) {
    endFragment(end, next);
    int last = words.size() - 1;
    if (!fragments.isEmpty()) {
      words.add(Word.of(Stacks.paired(fragments), space, ends).hyphenated(hyphens));
    } else if (ends && last >= 0 && !words.get(last).ends()) {
      words.set(last, words.get(last).before(space, true));
    } else if (ends) {
      words.add(Word.of(List.of(), space, true));
    }
    fragments = new ArrayList<>();
    hyphens = new ArrayList<>();
    lettersInWord = 0;
  }

  /** Shapes what was collected before {@code end} and goes on at {@code next}. */
  private void endFragment(int end, int next) {
    if (end > begin) {
      fragments.addAll(
          Types.of(setting, text.substring(begin, end), faces.get(begin), levels[begin], at));
      lettersInWord += end - begin;
    }
    begin = next;
  }

  private Fragment.Type blankSpace(int i) {
    return Types.space(setting, faces.get(i), levels[i], fontBefore(i));
  }

  /** Of what was collected last. */
  private Optional<Font> fontBefore(int i) {
    endFragment(i, i);
    int last = fragments.size() - 1;
    return last >= 0 && fragments.get(last) instanceof Fragment.Type type
        ? Optional.of(type.shaped().font())
        : Optional.empty();
  }

  private static Fragment.Type noSpace(Face face) {
    return Fragment.Type.of(face, Shaped.nothing(Font.REGULAR, face.size()), 0);
  }
}
