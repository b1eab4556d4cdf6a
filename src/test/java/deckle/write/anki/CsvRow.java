package deckle.write.anki;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A row of our text for Anki, read in the plainest way: every field is quoted and has no line break
 * within.
 *
 * @param fields three, of which some types of Anki have but the first two
 */
record CsvRow(String guid, String type, String deck, List<String> fields, Set<String> tags) {

  private static final Pattern CLOZE = Pattern.compile("\\{\\{c(\\d+)::");

  static List<CsvRow> of(byte[] csv) {
    return new String(csv, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(CsvRow::row)
        .toList();
  }

  private static CsvRow row(String line) {
    List<String> cells =
        List.of(line.substring(1, line.length() - 1).split("\"\t\"", -1)).stream()
            .map(cell -> cell.replace("\"\"", "\""))
            .toList();
    String tags = cells.get(cells.size() - 1);
    return new CsvRow(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.subList(3, cells.size() - 1),
        tags.isEmpty() ? Set.of() : new TreeSet<>(List.of(tags.split(" "))));
  }

  /** How many cards Anki makes of it, by its manual. */
  int cards() {
    return switch (type) {
      case "Basic" -> 1;
      case "Basic (optional reversed card)" -> fields.get(2).isEmpty() ? 1 : 2;
      case "Cloze" ->
          (int) CLOZE.matcher(fields.get(0)).results().map(MatchResult::group).distinct().count();
      default -> throw new AssertionError("no stock note type: " + type);
    };
  }
}
