package deckle.read.office;

import deckle.deck.Deck;
import deckle.deck.Question;
import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.diag.Severity;
import deckle.diag.Source;
import deckle.diag.Span;
import deckle.quiz.Types;
import deckle.read.Imported;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Reads question banks that are workbooks.
 *
 * @param id of the deck, where the workbook gives none
 * @param title of the deck, where the workbook gives none
 * @param decks reads a deck in the deck language
 */
public record BankReader(
    String id, String title, BiFunction<Source, Diagnostics, Optional<Deck>> decks) {

  /** Larger than any deck that can be read. */
  private static final int LONGEST = 6 * 1024 * 1024;

  /**
   * Whether a text begins with the names of a bank's columns, as a spreadsheet saves one as CSV.
   */
  public static boolean isCsv(String text) {
    String first = text.lines().findFirst().orElse("").replaceFirst("^\uFEFF", "");
    return Headers.areNamed(List.of(first.replace("\"", "").split("[,;\t]", -1)));
  }

  /** Empty if nothing can be made of it, which is then reported. */
  public Optional<Imported> read(Path file, String shown, Diagnostics diagnostics)
      throws IOException {
    try {
      return bank(WorkbookReader.read(file), shown, diagnostics);
    } catch (Refused e) {
      diagnostics.error(new Source(shown, "").whole(), e.getMessage(), e.hint());
      return Optional.empty();
    }
  }

  private Optional<Imported> bank(Workbook workbook, String shown, Diagnostics diagnostics)
      throws Refused {
    Places places = new Places(shown, workbook);
    Remarks remarks = new Remarks();
    Diagnostics found = new Diagnostics();
    Map<BankSheet, Table> tables = new BankSheets(workbook, places, found, remarks).tables();
    if (!found.hasErrors() && !holdsItems(tables)) {
      throw new Refused(
          "no sheet of this workbook holds questions",
          "name the columns of a sheet in its first row: `ask`, `right`, `wrong` …");
    }
    boolean whole = !found.hasErrors();
    tables.values().forEach(new CellCheck(places, found, remarks)::lookAt);
    BankYaml yaml = new BankYaml(tables, places, found, remarks);
    yaml.write(id, title);
    if (yaml.text().length() > LONGEST) {
      throw Refused.tooMuch("would be a deck larger than 3 MB");
    }
    Optional<Deck> deck = whole ? deck(yaml, found) : Optional.empty();
    deck.ifPresent(its -> types(its, yaml, found));
    diagnostics.reportAll(found.sorted());
    List<String> report = new ArrayList<>(workbook.beside());
    report.addAll(remarks.lines());
    deck.map(Deck::id)
        .filter(its -> !its.equals(id))
        .ifPresent(its -> report.add("to do: the deck goes by the id `" + its + "` in its file"));
    return deck.filter(its -> !found.hasErrors())
        .map(its -> new Imported(its, new TreeMap<>(), report));
  }

  private static boolean holdsItems(Map<BankSheet, Table> tables) {
    return tables.containsKey(BankSheet.QUESTIONS) || tables.containsKey(BankSheet.FACTS);
  }

  /**
   * Where a cell is faulty already, what follows from that is not told, and what might be better
   * written is told when the deck is checked.
   */
  private Optional<Deck> deck(BankYaml yaml, Diagnostics found) {
    Diagnostics said = new Diagnostics();
    Optional<Deck> deck = decks.apply(new Source("", yaml.text()), said);
    Set<String> faulty =
        found.sorted().stream().map(each -> each.at().toString()).collect(Collectors.toSet());
    for (Diagnostic each : said.sorted()) {
      Diagnostic translated = yaml.translated(each);
      boolean nowhere = translated.at().wholeSource() && found.hasErrors();
      boolean follows = nowhere || faulty.contains(translated.at().toString());
      if (each.severity() != Severity.NOTE && !follows) {
        found.report(translated);
      }
    }
    return deck;
  }

  /** What the column {@code type} says must be what the other columns say. */
  private static void types(Deck deck, BankYaml yaml, Diagnostics found) {
    List<Question> questions = deck.questions().toList();
    for (int i = 0; i < questions.size(); i++) {
      String type = Types.name(questions.get(i));
      Optional<QuestionsYaml.Said> said = yaml.types().get(i);
      if (said.isPresent() && !said.get().word().equals(type)) {
        Span at = said.get().at();
        found.report(
            new Diagnostic(
                Severity.ERROR,
                at,
                "the columns say " + type + ", `type` says " + said.get().word(),
                List.of("the type follows from the columns; empty `type`, or fill in others")));
      }
    }
  }
}
