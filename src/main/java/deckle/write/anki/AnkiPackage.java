package deckle.write.anki;

import deckle.diag.Diagnostics;
import deckle.doc.Note;
import deckle.doc.Notebook;
import deckle.write.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A package for Anki: notes of Deckle's own types with their pictures. It is in the oldest of
 * Anki's three containers, which every Anki reads.
 */
public final class AnkiPackage implements Format.OfNotes {

  /** Some time; for the very first that a zip can name Java adds another, in the machine's zone. */
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 2, 1, 0, 0);

  @Override
  public String extension() {
    return "apkg";
  }

  @Override
  public String description() {
    return "a package for Anki, with pictures";
  }

  @Override
  public byte[] write(Notebook notebook, Diagnostics diagnostics) {
    Doubts.report(notebook, diagnostics);
    Media media = new Media(notebook, diagnostics);
    List<Filled> notes = Filling.of(notebook, media);
    Map<Note, String> fronts = new LinkedHashMap<>();
    notes.stream()
        .filter(filled -> filled.type() != Type.OCCLUSION)
        .forEach(its -> fronts.put(its.note(), its.type().word() + its.fields().get(0)));
    Doubts.reportDoubles(fronts, diagnostics);
    return zipped(new Collection(notebook, notes).bytes(), media.files());
  }

  private static byte[] zipped(byte[] collection, SortedMap<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      add("collection.anki2", collection, zip);
      add("media", Digests.bytes(index(files.keySet())), zip);
      int number = 0;
      for (byte[] file : files.values()) {
        add(String.valueOf(number++), file, zip);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written", e);
    }
    return out.toByteArray();
  }

  /** Which number is which file, as JSON; the names are ours and need no escapes. */
  private static String index(Set<String> names) {
    List<String> entries = new ArrayList<>();
    for (String name : names) {
      entries.add("\"" + entries.size() + "\":\"" + name + "\"");
    }
    return "{" + String.join(",", entries) + "}";
  }

  private static void add(String name, byte[] content, ZipOutputStream zip) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NEVER);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
