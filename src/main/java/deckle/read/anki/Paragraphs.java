package deckle.read.anki;

import deckle.diag.Diagnostics;
import deckle.text.Markup;
import deckle.text.Places;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Paragraphs, lists and tables in the lines in which an author would write them. */
final class Paragraphs implements Prose.Visitor<String> {

  private static final Pattern LISTED = Pattern.compile("^(?:([-+*•])|(\\d{1,9})([.)]))(?=\\s|$)");
  private static final Pattern RULE = Pattern.compile("^[|:\\- \\t]+$");

  private final Losses losses;
  private final boolean gaps;
  private final Phrases phrases;
  private final boolean guarded;

  private Paragraphs(Losses losses, boolean gaps, boolean guarded) {
    this.losses = losses;
    this.gaps = gaps;
    this.phrases = new Phrases(losses, gaps);
    this.guarded = guarded;
  }

  /** One line of text, on which nothing is a list. */
  static Text text(Text text, Losses losses) {
    String markup = new Phrases(losses, false).of(text);
    return Markup.inline(markup, Places.none(), Set.of(), false, new Diagnostics());
  }

  static Prose prose(List<Prose.Part> parts, boolean gaps, Losses losses) {
    boolean line =
        parts.size() == 1
            && parts.get(0) instanceof Prose.Paragraph only
            && only.text().content().stream()
                .noneMatch(i -> i instanceof deckle.text.Inline.LineBreak);
    return new Paragraphs(losses, gaps, !line).prose(parts);
  }

  private Prose prose(List<Prose.Part> parts) {
    String words = new Prose("", parts, Places.none().whole()).plain();
    Diagnostics diagnostics = new Diagnostics();
    Prose prose = read(written(parts), diagnostics);
    if (diagnostics.hasErrors() || !Phrases.alike(prose.plain(), words)) {
      losses.addOnce(Loss.LAYOUT);
      return read(phrases.of(Flat.of(parts)), new Diagnostics());
    }
    return prose;
  }

  private Prose read(String markup, Diagnostics diagnostics) {
    return Markup.prose(markup, Places.none(), Set.of(), gaps, diagnostics);
  }

  private String written(List<Prose.Part> parts) {
    return parts.stream().map(part -> part.accept(this)).collect(Collectors.joining("\n\n"));
  }

  @Override
  public String paragraph(Prose.Paragraph paragraph) {
    String markup = phrases.of(paragraph.text());
    return guarded ? guarded(markup) : markup;
  }

  /** Nothing that begins a line begins a list or rules off the head of a table. */
  private static String guarded(String markup) {
    return markup.lines().map(Paragraphs::guardedLine).collect(Collectors.joining("\n"));
  }

  private static String guardedLine(String line) {
    Matcher listed = LISTED.matcher(line);
    if (listed.find()) {
      int sign = listed.group(1) != null ? listed.start(1) : listed.start(3);
      boolean ascii = line.charAt(sign) < 0x80;
      return ascii ? line.substring(0, sign) + "\\" + line.substring(sign) : line;
    }
    return RULE.matcher(line).matches() ? "\\" + line : line;
  }

  @Override
  public String listing(Prose.Listing listing) {
    List<String> items = new ArrayList<>();
    int number = listing.start();
    for (List<Prose.Part> parts : listing.items()) {
      String mark = listing.numbered() ? number++ + ". " : "- ";
      String indent = "\n" + " ".repeat(mark.length());
      items.add(mark + item(parts).replace("\n", indent).replaceAll("(?m)^ +$", ""));
    }
    return String.join("\n", items);
  }

  /** A list within an item stands right below its words. */
  private String item(List<Prose.Part> parts) {
    StringBuilder item = new StringBuilder();
    for (Prose.Part part : parts) {
      boolean list = part instanceof Prose.Listing;
      item.append(item.isEmpty() ? "" : list ? "\n" : "\n\n").append(part.accept(this));
    }
    return item.toString();
  }

  @Override
  public String table(Prose.Table table) {
    List<String> rows = new ArrayList<>(List.of(row(table.header())));
    rows.add(row(table.header().stream().map(cell -> "---").toList(), cell -> cell));
    table.rows().forEach(row -> rows.add(row(row)));
    return String.join("\n", rows);
  }

  private String row(List<Text> cells) {
    return row(cells, cell -> phrases.of(cell).replace("|", "\\|"));
  }

  private static <T> String row(List<T> cells, java.util.function.Function<T, String> print) {
    return cells.stream().map(print).collect(Collectors.joining(" | ", "| ", " |"));
  }
}
