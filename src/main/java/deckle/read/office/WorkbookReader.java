package deckle.read.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.xml.sax.Attributes;

/** Reads the cells of a workbook, and takes note of what else is in it. */
final class WorkbookReader {

  private static final String NOT_KEPT = "not kept: ";
  private static final String WORKSHEET = "worksheet";
  private static final int MOST_EXAMPLES = 3;

  private final Container container;
  private final SharedTexts texts = new SharedTexts();
  private final Formatting formatting = new Formatting();
  private final List<Workbook.Sheet> sheets = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final List<String> looks = new ArrayList<>();
  private final List<String> noCells = new ArrayList<>();
  private int comments;
  private int drawings;

  private WorkbookReader(Container container) {
    this.container = container;
  }

  /**
   * Everything in it.
   *
   * @throws Refused if it is no workbook, or a damaged one
   */
  static Workbook read(Path file) throws IOException, Refused {
    try (Container container = Container.of(file)) {
      return new WorkbookReader(container).workbook();
    }
  }

  private Workbook workbook() throws Refused {
    WorkbookPart main = new WorkbookPart();
    container.read(container.main(), main);
    if (main.from1904()) {
      formatting.countFrom1904();
    }
    for (PackagePart part : container.related(container.main(), "sharedStrings")) {
      container.read(part, texts);
    }
    for (PackagePart part : container.related(container.main(), "styles")) {
      container.read(part, formatting);
    }
    for (WorkbookPart.Named named : main.sheets()) {
      sheet(named);
    }
    return new Workbook(sheets, beside());
  }

  private void sheet(WorkbookPart.Named named) throws Refused {
    String name = Lines.trimmed(named.name());
    Optional<Container.Led> led = container.led(container.main(), named.id());
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      throw Refused.damaged("it has two sheets `" + name + "`");
    }
    if (led.isEmpty()) {
      throw Refused.damaged("its sheet `" + name + "` is not there");
    }
    if (!led.get().kind().equals(WORKSHEET)) {
      noCells.add("`" + name + "`");
      return;
    }
    PackagePart part = led.get().part();
    SheetPart reader = new SheetPart(name, texts, formatting);
    container.read(part, reader);
    sheets.add(reader.sheet());
    looks.addAll(reader.lost());
    drawings += container.related(part, "drawing").size();
    for (PackagePart its : container.related(part, "comments")) {
      CommentsPart read = new CommentsPart();
      container.read(its, read);
      comments += read.count;
    }
  }

  /** What stands in a workbook besides cells. */
  private List<String> beside() {
    List<String> beside = new ArrayList<>();
    if (container.hasMacros()) {
      beside.add(NOT_KEPT + "the macros of this workbook, of which none was run");
    }
    count(beside, noCells.size(), "sheet without cells", "sheets without cells", noCells);
    count(beside, comments, "comment on a cell", "comments on cells", List.of());
    count(
        beside, drawings, "sheet's pictures and charts", "sheets' pictures and charts", List.of());
    count(
        beside,
        looks.size(),
        "text with colours, underlines or other looks",
        "texts with colours, underlines or other looks",
        looks);
    return beside;
  }

  private static void count(
      List<String> beside, int count, String one, String several, List<String> examples) {
    if (count > 0) {
      beside.add(NOT_KEPT + count + " " + (count == 1 ? one : several) + some(examples));
    }
  }

  /** The first few of some things, after a dash. */
  static String some(List<String> examples) {
    if (examples.isEmpty()) {
      return "";
    }
    boolean more = examples.size() > MOST_EXAMPLES;
    List<String> first = examples.subList(0, Math.min(MOST_EXAMPLES, examples.size()));
    return " – " + String.join(", ", first) + (more ? ", …" : "");
  }

  /** Counts what is said of cells. */
  private static final class CommentsPart extends Part {
    private int count;

    @Override
    void start(String name, Attributes attributes) {
      if (name.equals("comment")) {
        count++;
      }
    }
  }
}
