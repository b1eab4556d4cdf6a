package deckle.write.office.gradebook;

import deckle.write.office.xlsx.Area;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A gradebook that a teacher has typed into. */
final class Marked {

  private static final String MARKS = "xl/worksheets/sheet1.xml";

  /** What was typed into empty cells, by their names; a text where it is no number. */
  private final Map<String, String> typed = new LinkedHashMap<>();

  private BinaryOperator<String> changed = (part, xml) -> xml;

  /** And something else that a spreadsheet does to its parts. */
  Marked with(BinaryOperator<String> change) {
    changed = change;
    return this;
  }

  void type(int row, int column, String value) {
    typed.put(Area.cell(row, column).toString(), value);
  }

  /** The file with all that in it. */
  byte[] in(byte[] file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream copy = new ZipOutputStream(out)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        copy.putNextEntry(new ZipEntry(entry.getName()));
        String xml = new String(content, StandardCharsets.UTF_8);
        String marked = entry.getName().equals(MARKS) ? typedInto(xml) : xml;
        copy.write(changed.apply(entry.getName(), marked).getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private String typedInto(String sheet) {
    String xml = sheet;
    for (Map.Entry<String, String> each : typed.entrySet()) {
      int at = xml.indexOf("<c r=\"" + each.getKey() + "\"");
      int end = xml.indexOf("/>", at);
      if (at < 0 || xml.substring(at, end).contains(">")) {
        throw new IllegalArgumentException(each.getKey() + " is no empty cell");
      }
      xml = xml.substring(0, end) + content(each.getValue()) + xml.substring(end + 2);
    }
    return xml;
  }

  private static String content(String value) {
    return value.matches("-?[0-9.]+")
        ? "><v>" + value + "</v></c>"
        : " t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
  }
}
