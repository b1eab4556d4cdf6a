package deckle.write.office.docx;

import deckle.doc.Block;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the options of a question: below each other, in columns, or at the end of a line. */
record Choices(Paragraphs paragraphs, Runs runs, Lists lists, Measures measures) {

  private static final int MOST_COLUMNS = 6;

  /** What a letter takes of a line, in percent of the size of the type. */
  private static final int LETTER = 41;

  /** Letters that a line may hold more or less than that says. */
  private static final int SLACK = 6;

  private static final String APART = "\u2003\u2003";

  /** Whether they are two without letters, true and false, which stand at the end of a line. */
  static boolean areBrief(Block block) {
    return block instanceof Block.Options options
        && options.options().size() == 2
        && options.options().get(0).label().isEmpty();
  }

  /** Whether the last line of a text ends before two short options begin. */
  boolean haveRoom(Text text, Block.Options options, Place place) {
    int letter = measures.distance(LETTER);
    int width = text.plain().length() * letter;
    int needed = 2 * measures.indent();
    for (Block.Option option : options.options()) {
      needed += option.text().plain().length() * letter;
    }
    int lines = width / place.width();
    int last = width % place.width() + lines * SLACK * letter;
    return last + needed + SLACK * letter < place.width();
  }

  /** Two short options as runs. */
  String brief(Block.Options options) {
    StringBuilder line = new StringBuilder();
    String mark = Lists.mark(options.mark()) + "\u00A0";
    for (Block.Option option : options.options()) {
      line.append(runs.of(Text.of((line.isEmpty() ? "" : APART) + mark)));
      line.append(runs.of(option.text()));
    }
    return line.toString();
  }

  /** As many columns as fit, all full. */
  int columns(Block.Options options, Place place) {
    int count = options.options().size();
    if (options.columns().isPresent()) {
      return Math.max(1, Math.min(count, options.columns().getAsInt()));
    }
    int longest =
        options.options().stream().mapToInt(each -> each.text().plain().length()).max().orElse(0);
    int needed = 2 * measures.indent() + longest * measures.distance(LETTER);
    for (int columns = Math.min(MOST_COLUMNS, count); columns > 1; columns--) {
      int rows = (count + columns - 1) / columns;
      boolean full = (count + rows - 1) / rows == columns;
      if (full && needed <= place.width() / columns) {
        return columns;
      }
    }
    return 1;
  }

  /** The options of each of so many columns, read down the first, then down the next. */
  static List<List<Block.Option>> parted(List<Block.Option> options, int columns) {
    int rows = (options.size() + columns - 1) / columns;
    List<List<Block.Option>> parts = new ArrayList<>();
    for (int from = 0; from < options.size(); from += rows) {
      parts.add(options.subList(from, Math.min(from + rows, options.size())));
    }
    return parts;
  }

  /** Options below each other, each a paragraph; none but the last ends a page. */
  void write(
      List<Block.Option> options, Block.Mark mark, Optional<Lists.Numbered> list, Place place) {
    int hanging = list.map(Lists.Numbered::indent).orElse(2 * measures.indent());
    for (int i = 0; i < options.size(); i++) {
      Block.Option option = options.get(i);
      String words = (Lists.mark(mark) + "\u00A0" + option.label()).strip();
      paragraphs.begin(new Paragraphs.Label(list, words, hanging));
      Place own = place.kept(place.kept() || i < options.size() - 1);
      paragraphs.write(own, "Option", runs.of(option.text()), "", place.left() + hanging);
    }
  }
}
