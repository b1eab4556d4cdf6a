package deckle.read.office;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The file that a workbook is packed in, of which no more is unpacked than is bearable. */
final class Container implements Closeable {

  private static final long LARGEST = 20L * 1024 * 1024;
  private static final long LARGEST_PART = 64L * 1024 * 1024;
  private static final long LARGEST_INFLATED = 256L * 1024 * 1024;
  private static final int MOST_PARTS = 2_000;
  private static final int HEAD = 64 * 1024;
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  static {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    ZipSecureFile.setMaxFileCount(MOST_PARTS);
  }

  private final OPCPackage opened;
  private final PackagePart main;

  private Container(OPCPackage opened) throws Refused, OpenXML4JException {
    this.opened = opened;
    List<PackagePart> mains = new ArrayList<>();
    for (PackageRelationship relation : leading(opened.getRelationships(), "officeDocument")) {
      mains.add(opened.getPart(relation));
    }
    if (mains.isEmpty() || mains.get(0) == null) {
      throw Refused.damaged("it has no main part");
    }
    this.main = mains.get(0);
    Kinds.check(main.getContentType());
  }

  /**
   * Opens a file.
   *
   * @throws Refused if it is no workbook
   */
  static Container of(Path file) throws IOException, Refused {
    checkHead(file);
    checkNames(file);
    OPCPackage opened = null;
    try {
      opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
      return new Container(opened);
    } catch (OpenXML4JException | RuntimeException e) {
      revert(opened);
      throw Refused.damaged("its parts do not fit together");
    } catch (Refused e) {
      revert(opened);
      throw e;
    }
  }

  private static void revert(OPCPackage opened) {
    if (opened != null) {
      opened.revert();
    }
  }

  private static void checkHead(Path file) throws IOException, Refused {
    if (Files.size(file) > LARGEST) {
      throw Refused.tooMuch("is larger than 20 MB");
    }
    try (InputStream in = Files.newInputStream(file)) {
      Kinds.checkHead(in.readNBytes(HEAD));
    }
  }

  /** Looks at the list of what is packed before anything is unpacked. */
  private static void checkNames(Path file) throws Refused {
    Set<String> names = new HashSet<>();
    long inflated = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        String name = entry.getName();
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
          throw Refused.damaged("a part of it, `" + name + "`, is there twice");
        }
        if (leadsOut(name)) {
          throw Refused.damaged("a part of it, `" + name + "`, leads out of the file");
        }
        inflated += Math.max(0, entry.getSize());
      }
    } catch (IOException | IllegalArgumentException e) {
      throw Refused.damaged("it cannot be unpacked");
    }
    if (names.size() > MOST_PARTS) {
      throw Refused.tooMuch("holds more than 2,000 parts");
    }
    if (inflated > LARGEST_INFLATED) {
      throw Refused.tooMuch("would be larger than 256 MB, unpacked");
    }
    Kinds.checkNames(names);
    if (!names.contains(CONTENT_TYPES.toLowerCase(Locale.ROOT))) {
      throw new Refused(
          "this is a zip file, but no workbook", "save the workbook as `.xlsx` and give that file");
    }
  }

  private static boolean leadsOut(String name) {
    return name.startsWith("/")
        || name.indexOf('\\') >= 0
        || List.of(name.split("/", -1)).contains("..");
  }

  PackagePart main() {
    return main;
  }

  boolean hasMacros() {
    return main.getContentType().toLowerCase(Locale.ROOT).contains("macro");
  }

  /**
   * The parts that a part leads to by relationships of a kind, such as {@code styles}; what leads
   * out of the file is passed over.
   */
  List<PackagePart> related(PackagePart from, String kind) throws Refused {
    List<PackagePart> parts = new ArrayList<>();
    try {
      for (PackageRelationship relation : leading(from.getRelationships(), kind)) {
        parts.add(from.getRelatedPart(relation));
      }
      return parts;
    } catch (OpenXML4JException | RuntimeException e) {
      throw Refused.damaged("its parts do not fit together");
    }
  }

  private static List<PackageRelationship> leading(Iterable<PackageRelationship> all, String kind) {
    return StreamSupport.stream(all.spliterator(), false)
        .filter(relation -> relation.getRelationshipType().endsWith("/" + kind))
        .filter(relation -> relation.getTargetMode() == TargetMode.INTERNAL)
        .toList();
  }

  /** The part that a relationship leads to, and of which kind that is. */
  record Led(String kind, PackagePart part) {}

  /** Where a relationship leads; empty if nowhere in this file. */
  Optional<Led> led(PackagePart from, String id) {
    try {
      PackageRelationship relation = from.getRelationship(id);
      if (relation == null || relation.getTargetMode() != TargetMode.INTERNAL) {
        return Optional.empty();
      }
      String type = relation.getRelationshipType();
      String kind = type.substring(type.lastIndexOf('/') + 1);
      return Optional.of(new Led(kind, from.getRelatedPart(relation)));
    } catch (OpenXML4JException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Reads the XML of a part. */
  void read(PackagePart part, Part reader) throws Refused {
    try (InputStream in = part.getInputStream()) {
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(reader);
      xml.setErrorHandler(reader);
      xml.setEntityResolver((publicId, systemId) -> new InputSource(InputStream.nullInputStream()));
      xml.parse(new InputSource(in));
    } catch (Part.Stopped e) {
      throw e.why();
    } catch (SAXException | IOException | ParserConfigurationException | RuntimeException e) {
      throw unread(part, e);
    }
  }

  private static Refused unread(PackagePart part, Exception e) {
    String why = String.valueOf(e.getMessage());
    String name = "its part `" + part.getPartName().getName().substring(1) + "`";
    if (why.contains("DOCTYPE")) {
      return Refused.damaged(name + " has a document type, which no workbook has");
    }
    if (why.contains("Zip bomb") || why.contains("max. size") || why.contains("exceed")) {
      return Refused.tooMuch("unpacks to far more than it is worth (" + name + ")");
    }
    return Refused.damaged(name + " cannot be read");
  }

  @Override
  public void close() {
    opened.revert();
  }
}
