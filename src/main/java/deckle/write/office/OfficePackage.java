package deckle.write.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of an Office file and how they lead to each other, packed alike every time (Open
 * Packaging Conventions, ECMA-376 part 2). Nothing in it leads out of the file, and nothing runs.
 */
public final class OfficePackage {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** Some time; for the very first that a zip can name Java adds another, in the machine's zone. */
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, String> extensions = new LinkedHashMap<>();
  private final Map<String, List<Relation>> relations = new LinkedHashMap<>();

  private record Relation(String type, String target) {}

  /**
   * A file whose main part is this one.
   *
   * @param language a BCP 47 tag
   */
  public OfficePackage(String main, String title, String language) {
    extensions.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
    extensions.put("xml", "application/xml");
    relate("", OFFICE + "officeDocument", main);
    relate("", CORE, "docProps/core.xml");
    relate("", OFFICE + "extended-properties", "docProps/app.xml");
    part(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        core(title, language));
    part(
        "docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        Xml.part()
            .open(
                "Properties",
                "xmlns",
                "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
            .leaf("Application", "Deckle")
            .close());
  }

  private static Xml core(String title, String language) {
    return Xml.part()
        .open(
            "cp:coreProperties",
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/")
        .leaf("dc:title", title)
        .leaf("dc:creator", "Deckle")
        .leaf("dc:language", language)
        .close();
  }

  /** Adds a part; its name has no slash before it: {@code word/document.xml}. */
  public void part(String name, String contentType, Xml content) {
    types.put(name, contentType);
    put(name, content.bytes());
  }

  /** Adds a part whose name ends in what kind it is. */
  public void picture(String name, String contentType, byte[] content) {
    extensions.put(name.substring(name.lastIndexOf('.') + 1), contentType);
    put(name, content);
  }

  private void put(String name, byte[] content) {
    if (parts.put(name, content) != null) {
      throw new IllegalArgumentException(name + " is there already");
    }
  }

  /**
   * Lets a part lead to another and gives back by which id, the same for the same.
   *
   * @param type the last word of an officeDocument relationship, such as {@code styles}
   */
  public String lead(String from, String type, String to) {
    return relate(from, OFFICE + type, to);
  }

  private String relate(String from, String type, String to) {
    List<Relation> its = relations.computeIfAbsent(from, any -> new ArrayList<>());
    Relation relation = new Relation(type, to);
    if (!its.contains(relation)) {
      its.add(relation);
    }
    return "rId" + (its.indexOf(relation) + 1);
  }

  /** The whole file. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      add("[Content_Types].xml", contentTypes().bytes(), zip);
      for (Map.Entry<String, List<Relation>> its : relations.entrySet()) {
        add(relationsOf(its.getKey()), relations(its.getValue()).bytes(), zip);
      }
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        add(part.getKey(), part.getValue(), zip);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written", e);
    }
    return out.toByteArray();
  }

  private static void add(String name, byte[] content, ZipOutputStream zip) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NEVER);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private Xml contentTypes() {
    Xml xml =
        Xml.part()
            .open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    extensions.forEach((end, type) -> xml.empty("Default", "Extension", end, "ContentType", type));
    types.forEach(
        (part, type) -> xml.empty("Override", "PartName", "/" + part, "ContentType", type));
    return xml.close();
  }

  private static String relationsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  private static Xml relations(List<Relation> all) {
    Xml xml = Xml.part().open("Relationships", "xmlns", RELATIONS);
    int number = 1;
    for (Relation each : all) {
      xml.empty(
          "Relationship",
          "Id",
          "rId" + number++,
          "Type",
          each.type(),
          "Target",
          "/" + each.target());
    }
    return xml.close();
  }
}
