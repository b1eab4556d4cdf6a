package deckle.write.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** An Office file taken apart, to be looked at and to be held against the Open XML schemas. */
public record OfficeFile(Map<String, byte[]> parts) {

  private static final String ALTERNATIVE =
      "<mc:AlternateContent\\b.*?<mc:Choice\\b[^>]*>(.*?)</mc:Choice>\\s*"
          + "<mc:Fallback>(.*?)</mc:Fallback>\\s*</mc:AlternateContent>";
  private static final Pattern ALTERNATIVES = Pattern.compile(ALTERNATIVE, Pattern.DOTALL);
  private static final SchemaTypeLoader SCHEMAS =
      XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

  private static final Pattern DESCRIBED = Pattern.compile("<[^>]* descr=\"([^\"]*)\"[^>]*>");
  private static final Pattern LEADING = Pattern.compile(" r:(?:embed|id|link|pict)=\"([^\"]*)\"");
  private static final Pattern NAMED =
      Pattern.compile(
          "<(?:wp:docPr|p:cNvPr|xdr:cNvPr) id=\"\\d+\"|<w:bookmarkStart w:id=\"\\d+\""
              + "|(?<=<w:bookmarkStart w:id=\"\\d{1,9}\") w:name=\"[^\"]*\"");
  private static final Pattern FORMULA = Pattern.compile("<a14:m>(.*?)</a14:m>", Pattern.DOTALL);

  /** Excel wants it where a text has spaces at its ends, though its own schema forgot it. */
  private static final Pattern SPACES = Pattern.compile("(?<=<t) xml:space=\"preserve\"");

  private static final Pattern IGNORABLE = Pattern.compile(" mc:Ignorable=\"[^\"]*\"");

  /** Whether a file of this name is one. */
  public static boolean isOne(String path) {
    return path.matches(".*\\.(docx|xlsx|pptx)");
  }

  public static OfficeFile of(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return new OfficeFile(parts);
  }

  /** The XML of a part. */
  public String xml(String part) {
    byte[] content = parts.get(part);
    if (content == null) {
      throw new IllegalArgumentException("no " + part + " among " + parts.keySet());
    }
    return new String(content, StandardCharsets.UTF_8);
  }

  /** All words of all parts, those that describe pictures too, each element's on its own line. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (String part : parts.keySet()) {
      if (part.endsWith(".xml")) {
        text.append(DESCRIBED.matcher(xml(part)).replaceAll("$1")).append('\n');
      }
    }
    return text.toString()
        .replaceAll("<[^>]*>", "\n")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  /** A file with other words in one of its parts. */
  public static byte[] changed(byte[] file, String part, UnaryOperator<String> change)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      OfficeFile opened = of(file);
      for (Map.Entry<String, byte[]> each : opened.parts().entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(
            each.getKey().equals(part)
                ? change.apply(opened.xml(part)).getBytes(StandardCharsets.UTF_8)
                : each.getValue());
      }
    }
    return out.toByteArray();
  }

  /** Everything for which Office might offer a repair, or warn. */
  public static List<String> faults(byte[] file) throws IOException {
    List<String> faults = new ArrayList<>();
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file))) {
      relations("", opened.getRelationships(), opened, faults);
      for (PackagePart part : opened.getParts()) {
        if (!part.isRelationshipPart()) {
          relations(part.getPartName().getName(), part.getRelationships(), opened, faults);
          if (part.getContentType().contains("macro")) {
            faults.add(part + " has macros");
          }
        }
      }
    } catch (OpenXML4JException e) {
      faults.add(e.toString());
    }
    for (Map.Entry<String, byte[]> part : of(file).parts().entrySet()) {
      if (hasSchema(part.getKey())) {
        String xml = new String(part.getValue(), StandardCharsets.UTF_8);
        faults.addAll(invalid(part.getKey(), xml));
        faults.addAll(astray(part.getKey(), xml, of(file)));
        faults.addAll(twice(part.getKey(), xml));
      }
    }
    return faults;
  }

  /** What a part leads to by an id that its own relationships do not have. */
  private static List<String> astray(String name, String xml, OfficeFile file) {
    int slash = name.lastIndexOf('/') + 1;
    String rels = name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels";
    String own = file.parts().containsKey(rels) ? file.xml(rels) : "";
    return LEADING
        .matcher(xml)
        .results()
        .map(found -> found.group(1))
        .filter(id -> !own.contains("Id=\"" + id + "\""))
        .map(id -> name + " leads by " + id + ", which its relationships do not have")
        .distinct()
        .toList();
  }

  /** Numbers of shapes and names of bookmarks that are given twice, but for alternatives. */
  private static List<String> twice(String name, String xml) {
    String once =
        ALTERNATIVES.matcher(xml).replaceAll(found -> Matcher.quoteReplacement(found.group(1)));
    Set<String> seen = new HashSet<>();
    return NAMED
        .matcher(once)
        .results()
        .map(MatchResult::group)
        .filter(each -> !seen.add(each))
        .map(each -> name + " has twice " + each)
        .toList();
  }

  /** What belongs to the package itself POI has no schemas of: it was read above. */
  private static boolean hasSchema(String name) {
    return name.endsWith(".xml") && !name.startsWith("[") && !name.equals("docProps/core.xml");
  }

  private static void relations(
      String from, Iterable<PackageRelationship> all, OPCPackage opened, List<String> faults)
      throws OpenXML4JException {
    for (PackageRelationship relation : all) {
      if (relation.getTargetMode() == TargetMode.EXTERNAL) {
        faults.add(from + " leads out of the file to " + relation.getTargetURI());
      } else {
        URI target = relation.getTargetURI();
        if (opened.getPart(PackagingURIHelper.createPartName(target)) == null) {
          faults.add(from + " leads to " + target + ", which is not there");
        }
      }
    }
  }

  /** Each way to read a part that has alternatives for readers of several ages. */
  private static List<String> invalid(String name, String xml) {
    List<String> formulas = FORMULA.matcher(xml).results().map(found -> found.group(1)).toList();
    String without = SPACES.matcher(FORMULA.matcher(xml).replaceAll("")).replaceAll("");
    String plain = IGNORABLE.matcher(without).replaceAll("");
    if (!formulas.isEmpty()) {
      return Stream.concat(
              invalid(name, plain).stream(),
              formulas.stream().flatMap(each -> validated(name, declared(each)).stream()))
          .toList();
    }
    if (!plain.contains("<mc:AlternateContent")) {
      return validated(name, plain);
    }
    List<String> faults = new ArrayList<>();
    List<String> ways = List.of("choice", "fallback");
    for (int way = 0; way < ways.size(); way++) {
      int group = way + 1;
      String read =
          ALTERNATIVES
              .matcher(plain)
              .replaceAll(found -> Matcher.quoteReplacement(found.group(group)));
      faults.addAll(validated(name + " as " + ways.get(way), read));
    }
    return faults;
  }

  /** A formula on a slide, where POI's schemas know no formulas, as a document of its own. */
  private static String declared(String formula) {
    String namespaces =
        " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
    return formula
        .replaceFirst("<m:oMath", "<m:oMath" + namespaces)
        .replaceAll("<a:rPr>.*?</a:rPr>", "");
  }

  private static List<String> validated(String name, String xml) {
    List<XmlError> errors = new ArrayList<>();
    try {
      XmlObject typed = SCHEMAS.parse(xml, null, new XmlOptions());
      if (!typed.schemaType().isDocumentType()) {
        return List.of(name + " is of no kind that POI has a schema of");
      }
      typed.validate(new XmlOptions().setErrorListener(errors));
    } catch (XmlException e) {
      return List.of(name + ": " + e.getMessage());
    }
    return errors.stream().map(error -> name + ": " + error.getMessage()).distinct().toList();
  }
}
