package deckle.read.anki;

import deckle.read.anki.Note.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;

/** Notes as lines of text. */
final class TextExport {

  private static final int LOOKED_AT = 5;
  private static final List<String> SPECIAL = List.of("guid", "notetype", "deck", "tags");

  private final TextHead head;
  private final List<Records.Row> rows;
  private final boolean html;
  private final int tags;

  private TextExport(String text) {
    head = TextHead.of(text);
    String blanked = blanked(text, head.length());
    rows = Records.of(blanked, head.separator(text));
    html =
        head.html()
            .orElseGet(
                () ->
                    rows.stream()
                        .limit(LOOKED_AT)
                        .flatMap(row -> row.fields().stream())
                        .anyMatch(TextExport::looksLikeHtml));
    tags = tagsColumn();
  }

  private static boolean looksLikeHtml(String field) {
    int open = field.indexOf('<');
    return open >= 0 && field.indexOf('>', open) > 0;
  }

  static Export of(String text) throws Refused {
    TextExport export = new TextExport(text);
    if (export.rows.size() > Export.MOST_NOTES) {
      throw Export.tooMany();
    }
    return new Export(export.rows.stream().map(export::note).toList(), Media.NONE);
  }

  /** The head gone, and the lines counted as before. */
  private static String blanked(String text, int length) {
    StringBuilder lines = new StringBuilder();
    text.substring(0, length).chars().filter(c -> c == '\n').forEach(c -> lines.append('\n'));
    return lines.append(text, length, text.length()).toString();
  }

  /** As said; else the column that is called so. */
  private int tagsColumn() {
    int said = head.column("tags");
    if (said >= 0) {
      return said;
    }
    List<String> names =
        head.columns().stream().map(n -> n.strip().toLowerCase(Locale.ROOT)).toList();
    return names.indexOf("tags");
  }

  private Note note(Records.Row row) {
    String type = cell(row, head.column("notetype"), head.notetype()).strip();
    List<Field> fields = fields(row);
    String small = type.toLowerCase(Locale.ROOT);
    boolean optional = small.contains("optional reversed");
    boolean reversed =
        optional ? fields.size() > 2 && !fields.get(2).isEmpty() : small.contains("and reversed");
    List<Field> kept = optional && fields.size() > 2 ? without(fields, 2) : fields;
    return new Note("line " + row.line(), kind(fields), reversed, kept, tags(row), deck(row));
  }

  private static List<Field> without(List<Field> fields, int index) {
    List<Field> rest = new ArrayList<>(fields);
    rest.remove(index);
    return rest;
  }

  /** Text does not say of what kind a note type is; nobody writes these marks in any other. */
  private static Note.Kind kind(List<Field> fields) {
    String first = fields.isEmpty() ? "" : fields.get(0).html();
    if (!Gaps.in(first)) {
      return Note.Kind.PAIR;
    }
    return first.contains("::image-occlusion:") ? Note.Kind.OCCLUSION : Note.Kind.CLOZE;
  }

  private List<Field> fields(Records.Row row) {
    List<Integer> special = new ArrayList<>(SPECIAL.stream().map(head::column).toList());
    special.add(tags);
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < row.fields().size(); i++) {
      if (!special.contains(i)) {
        fields.add(new Field(name(i), html(row.fields().get(i))));
      }
    }
    return fields;
  }

  /** Empty where nobody says. */
  private String name(int column) {
    List<String> names = head.columns();
    return column < names.size() ? names.get(column).strip() : "";
  }

  private String html(String field) {
    return html ? field : Entities.escape(field).replace("\n", "<br>").replace("\r", "");
  }

  private List<String> tags(Records.Row row) {
    return words(head.tags() + " " + cell(row, tags, "")).distinct().toList();
  }

  static Stream<String> words(String tags) {
    return Arrays.stream(Characters.printable(tags).split("\\s+", -1))
        .filter(tag -> !tag.isEmpty());
  }

  private List<String> deck(Records.Row row) {
    return path(cell(row, head.column("deck"), head.deck()), "::");
  }

  static List<String> path(String name, String between) {
    return Arrays.stream(name.split(between))
        .map(part -> part.strip())
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static String cell(Records.Row row, int column, String otherwise) {
    return column >= 0 && column < row.fields().size() ? row.fields().get(column) : otherwise;
  }
}
