package deckle.read.anki;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostic;
import deckle.diag.Diagnostics;
import deckle.read.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records are those that Anki's own parser was measured to make of the same bytes. */
class RecordsTest {

  private static final String ARROW = " => ";

  private static List<String> vectors() throws IOException {
    try (InputStream file = RecordsTest.class.getResourceAsStream("csv-golden.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.lastIndexOf(ARROW) > 0 && !line.startsWith("# "))
          .toList();
    }
  }

  @Test
  void everyMeasuredRecordIsReadAsAnkiReadsIt() throws IOException {
    int vectors = 0;
    for (String line : vectors()) {
      int arrow = line.lastIndexOf(ARROW);
      Diagnostics diagnostics = new Diagnostics();
      byte[] bytes = bytes(line.substring(0, arrow));
      StringBuilder shown = new StringBuilder();
      Utf8.source("notes.txt", bytes, diagnostics)
          .ifPresent(
              text -> Records.of(text.text(), '\t').forEach(row -> shown.append(shown(row))));
      if (line.contains("ERR")) {
        assertThat(shown.toString()).as(line).isEmpty();
        assertThat(diagnostics.sorted())
            .as(line)
            .extracting(RecordsTest::said)
            .containsExactly("notes.txt:1:2 this file is not UTF-8: the byte FF stands here");
      } else {
        assertThat(shown.toString()).as(line).isEqualTo(line.substring(arrow + ARROW.length()));
      }
      vectors++;
    }
    assertThat(vectors).isEqualTo(19);
  }

  private static String said(Diagnostic diagnostic) {
    return diagnostic.at() + " " + diagnostic.message();
  }

  private static byte[] bytes(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '\\') {
        out.writeBytes(text.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      char kind = text.charAt(++i);
      if (kind == 'x') {
        out.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        out.write(kind == 't' ? '\t' : kind == 'n' ? '\n' : '\r');
      }
    }
    return out.toByteArray();
  }

  private static String shown(Records.Row row) {
    return row.fields().size()
        + " "
        + row.fields().stream().map(RecordsTest::escaped).toList()
        + " ";
  }

  private static String escaped(String field) {
    String escaped = field.replace("\"", "\\\"").replace("\t", "\\t");
    return '"' + escaped.replace("\n", "\\n").replace("\r", "\\r") + '"';
  }

  @Test
  void aRecordKnowsTheLineOnWhichItBegins() {
    List<Integer> lines = new ArrayList<>();
    Records.of("a\n\n# no\n\"b\nb\"\tc\r\nd\re\n", '\t').forEach(row -> lines.add(row.line()));
    assertThat(lines).containsExactly(1, 4, 6, 7);
  }
}
