package deckle.write.office.pptx;

import deckle.diag.Diagnostics;
import deckle.doc.Colour;
import deckle.doc.Look;
import deckle.doc.Slides;
import deckle.doc.Slides.Slide;
import deckle.typography.Typography;
import deckle.write.office.Artworks;
import deckle.write.office.Families;
import deckle.write.office.OfficePackage;
import deckle.write.office.Tongue;
import deckle.write.office.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One file of slides and the parts it consists of. */
final class PptxFile {

  private static final String MAIN = "ppt/presentation.xml";
  private static final String MASTER = "ppt/slideMasters/slideMaster1.xml";
  private static final String NOTES = "ppt/notesMasters/notesMaster1.xml";
  private static final String TITLE = "ppt/slideLayouts/slideLayout1.xml";
  private static final String QUESTION = "ppt/slideLayouts/slideLayout2.xml";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.presentationml.";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String SHAPES = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main";

  private static final int NOTES_WIDTH = 6_858_000;
  private static final int NOTES_HEIGHT = 9_144_000;
  private static final int FIRST_ID = 256;

  private final Slides slides;
  private final Tongue tongue;
  private final OfficePackage pack;
  private final SlideRuns runs;
  private final Store store;

  PptxFile(Slides slides, Diagnostics diagnostics) {
    this.slides = slides;
    this.tongue = Tongue.of(slides.language());
    this.pack = new OfficePackage(MAIN, slides.title().plain(), tongue.tag());
    this.runs = new SlideRuns(Typography.of(slides.language()), tongue, false);
    this.store =
        new Store(new Artworks(slides.look(), slides.language(), diagnostics), pack, diagnostics);
  }

  byte[] bytes() {
    masters();
    Xml ids = Xml.piece().open("p:sldIdLst");
    for (int number = 1; number <= slides.slides().size() + 1; number++) {
      String name = "ppt/slides/slide" + number + ".xml";
      pack.part(name, TYPE + "slide+xml", number == 1 ? title(name) : slide(name, number));
      String id = String.valueOf(FIRST_ID + number);
      ids.empty("p:sldId", "id", id, "r:id", pack.lead(MAIN, "slide", name));
    }
    pack.part(MAIN, TYPE + "presentation.main+xml", presentation(ids.close().toString()));
    return pack.bytes();
  }

  private Xml presentation(String ids) {
    Xml xml = opened(Xml.part(), "p:presentation");
    xml.open("p:sldMasterIdLst");
    xml.empty("p:sldMasterId", "id", "2147483648", "r:id", pack.lead(MAIN, "slideMaster", MASTER));
    xml.close().open("p:notesMasterIdLst");
    xml.empty("p:notesMasterId", "r:id", pack.lead(MAIN, "notesMaster", NOTES));
    xml.close().add(ids);
    xml.empty("p:sldSz", "cx", "" + SlidePart.WIDTH, "cy", "" + SlidePart.HEIGHT);
    xml.empty("p:notesSz", "cx", "" + NOTES_WIDTH, "cy", "" + NOTES_HEIGHT);
    return xml.open("p:defaultTextStyle")
        .open("a:lvl1pPr")
        .open("a:defRPr", "sz", "1800")
        .empty("a:latin", "typeface", "+mn-lt")
        .empty("a:ea", "typeface", "+mn-ea")
        .empty("a:cs", "typeface", "+mn-cs")
        .close()
        .close()
        .close()
        .close();
  }

  private static Xml opened(Xml xml, String root) {
    return xml.open(
        root,
        "xmlns:a",
        SHAPES,
        "xmlns:r",
        RELATIONS,
        "xmlns:p",
        SLIDES,
        "xmlns:m",
        "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "xmlns:mc",
        "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "xmlns:a14",
        "http://schemas.microsoft.com/office/drawing/2010/main",
        "xmlns:p15",
        "http://schemas.microsoft.com/office/powerpoint/2012/main");
  }

  /** What a school changes to have its own slides. */
  private void masters() {
    made(MASTER, "master.xml", "slideMaster+xml");
    made(TITLE, "title-layout.xml", "slideLayout+xml");
    made(QUESTION, "question-layout.xml", "slideLayout+xml");
    made(NOTES, "notes-master.xml", "notesMaster+xml");
    for (String layout : List.of(TITLE, QUESTION)) {
      pack.lead(MASTER, "slideLayout", layout);
      pack.lead(layout, "slideMaster", MASTER);
    }
    theme("ppt/theme/theme1.xml", MASTER);
    theme("ppt/theme/theme2.xml", NOTES);
    pack.lead(MAIN, "theme", "ppt/theme/theme1.xml");
  }

  private void theme(String name, String of) {
    String type = "application/vnd.openxmlformats-officedocument.theme+xml";
    pack.part(name, type, Xml.piece().add(filled("theme.xml")));
    pack.lead(of, "theme", name);
  }

  private void made(String name, String resource, String type) {
    pack.part(name, TYPE + type, Xml.piece().add(filled(resource)));
  }

  /** A part that is always the same but for colours, fonts and language. */
  private String filled(String resource) {
    Look look = slides.look();
    Map<String, String> values =
        Map.ofEntries(
            Map.entry("@language@", tongue.tag()),
            Map.entry("@side@", tongue.isToTheLeft() ? "r" : "l"),
            Map.entry("@rtl@", tongue.isToTheLeft() ? "1" : "0"),
            Map.entry("@font@", Families.latin(look.typeface())),
            Map.entry("@complex@", Families.complex()),
            Map.entry("@text@", hex(look.palette().text())),
            Map.entry("@ground@", hex(look.palette().ground())),
            Map.entry("@accent@", hex(look.palette().accent())),
            Map.entry("@tint@", hex(look.palette().tint())),
            Map.entry("@quiet@", hex(look.palette().quiet())),
            Map.entry("@hairline@", hex(look.palette().hairline())));
    String filled = read(resource);
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace(value.getKey(), value.getValue());
    }
    return filled;
  }

  private static String hex(Colour colour) {
    return String.format(Locale.ROOT, "%02X%02X%02X", colour.red(), colour.green(), colour.blue());
  }

  private static String read(String resource) {
    try (InputStream in = PptxFile.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Xml title(String name) {
    pack.lead(name, "slideLayout", TITLE);
    Xml xml = begun(Xml.part(), "p:sld");
    Shapes shapes = new Shapes(xml, runs, store, name);
    Shapes.Frame title = new Shapes.Frame("Title", List.of("type", "ctrTitle"), 44, 44);
    shapes.words(title, Optional.empty(), List.of(line(slides.title())));
    slides
        .subtitle()
        .ifPresent(
            text ->
                shapes.words(
                    new Shapes.Frame("Subtitle", List.of("type", "subTitle", "idx", "1"), 20, 20),
                    Optional.empty(),
                    List.of(line(text))));
    return ended(xml.close().close()).close();
  }

  private static Line line(deckle.text.Text text) {
    return new Line(text, Line.Label.NONE, 0, 100, false);
  }

  private Xml slide(String name, int number) {
    pack.lead(name, "slideLayout", QUESTION);
    Slide slide = slides.slides().get(number - 2);
    Xml xml = begun(Xml.part(), "p:sld");
    Shapes shapes = new Shapes(xml, runs, store, name);
    List<Integer> answer = new SlidePart(slide, shapes, tongue.isToTheLeft()).write();
    ended(xml.close().close());
    Clicks.write(answer, xml);
    notes(name, "ppt/notesSlides/notesSlide" + number + ".xml", slide);
    return xml.close();
  }

  /** The slide's own group of shapes is open then. */
  private static Xml begun(Xml xml, String root) {
    opened(xml, root).open("p:cSld").open("p:spTree").open("p:nvGrpSpPr");
    xml.empty("p:cNvPr", "id", "1", "name", "").empty("p:cNvGrpSpPr").empty("p:nvPr").close();
    return xml.empty("p:grpSpPr");
  }

  private static Xml ended(Xml xml) {
    return xml.open("p:clrMapOvr").empty("a:masterClrMapping").close();
  }

  private void notes(String of, String name, Slide slide) {
    pack.lead(of, "notesSlide", name);
    pack.lead(name, "notesMaster", NOTES);
    pack.lead(name, "slide", of);
    Xml xml = begun(Xml.part(), "p:notes");
    Shapes shapes = new Shapes(xml, runs, store, name);
    String image = String.valueOf(shapes.number());
    xml.open("p:sp").open("p:nvSpPr").empty("p:cNvPr", "id", image, "name", "Slide");
    xml.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1", "noRot", "1", "noChangeAspect", "1");
    xml.close().open("p:nvPr").empty("p:ph", "type", "sldImg").close().close();
    xml.empty("p:spPr").close();
    Shapes.Frame frame = new Shapes.Frame("Notes", List.of("type", "body", "idx", "1"), 12, 12);
    shapes.words(frame, Optional.empty(), SlideLines.together(slide.notes()));
    pack.part(name, TYPE + "notesSlide+xml", ended(xml.close().close()).close());
  }
}
