package deckle.read.office;

import deckle.diag.Diagnostics;
import deckle.diag.Nearest;
import deckle.read.office.Workbook.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the sheets of a bank in a workbook, by their names or by what they hold. */
final class BankSheets {

  private final Workbook workbook;
  private final Places places;
  private final Diagnostics diagnostics;
  private final Remarks remarks;

  BankSheets(Workbook workbook, Places places, Diagnostics diagnostics, Remarks remarks) {
    this.workbook = workbook;
    this.places = places;
    this.diagnostics = diagnostics;
    this.remarks = remarks;
  }

  /** Those that are there; what is wrong with the others is reported. */
  Map<BankSheet, Table> tables() {
    Map<BankSheet, Sheet> found = new EnumMap<>(BankSheet.class);
    List<Sheet> others = new ArrayList<>();
    for (Sheet sheet : workbook.sheets()) {
      Optional<BankSheet> kind = kind(sheet);
      kind.ifPresentOrElse(its -> found.put(its, sheet), () -> others.add(sheet));
    }
    if (!found.containsKey(BankSheet.QUESTIONS)) {
      questions(others).ifPresent(sheet -> found.put(BankSheet.QUESTIONS, sheet));
    }
    others.removeAll(found.values());
    others.forEach(sheet -> other(sheet, found));
    Map<BankSheet, Table> tables = new EnumMap<>(BankSheet.class);
    Headers headers = new Headers(places, diagnostics, remarks);
    found.forEach(
        (kind, sheet) -> headers.table(kind, sheet).ifPresent(table -> tables.put(kind, table)));
    return tables;
  }

  private static Optional<BankSheet> kind(Sheet sheet) {
    for (BankSheet kind : BankSheet.values()) {
      if (kind.title().equalsIgnoreCase(sheet.name())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** A sheet of any name whose columns are those of questions. */
  private Optional<Sheet> questions(List<Sheet> others) {
    List<Sheet> fitting = others.stream().filter(Headers::areOfQuestions).toList();
    if (fitting.size() > 1) {
      diagnostics.error(
          places.at(fitting.get(1)),
          "this sheet and `" + fitting.get(0).name() + "` both look like questions",
          "name the one to be imported `Questions`");
    }
    return fitting.stream().findFirst();
  }

  private void other(Sheet sheet, Map<BankSheet, Sheet> found) {
    List<String> missing = new ArrayList<>();
    for (BankSheet kind : BankSheet.values()) {
      if (!found.containsKey(kind)) {
        missing.add(kind.title());
      }
    }
    Optional<String> meant = Nearest.to(sheet.name(), missing);
    if (sheet.rows().isEmpty() || sheet.name().equals(BankSheet.EXPLANATION)) {
      return;
    }
    if (meant.isPresent()) {
      diagnostics.error(
          places.at(sheet),
          "a bank has no sheet `" + sheet.name() + "`",
          "did you mean `" + meant.get() + "`?");
    } else {
      remarks.add(Remarks.Kind.OWN_SHEET, sheet.name());
    }
  }
}
