package deckle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A file that is no package, or a package that does not unpack to one. */
class HostileContainerTest extends HostileImport {

  @Test
  void anEmptyFileHoldsNoNotes() throws IOException {
    file(new byte[0]);
    isRefused("this file holds no notes", "  hint: export a deck that has some from Anki\n\n");
  }

  @Test
  void whatIsNeitherZipNorTextIsNotText() throws IOException {
    file(new byte[] {1, 2, (byte) 0xFF, 4});
    assertThat(run()).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("error: this file is not UTF-8: the byte FF stands here\n --> x.apkg:1:3\n");
    assertThat(folder.resolve("decks")).doesNotExist();
  }

  @Test
  void aZipWithoutACollectionIsNoPackage() throws IOException {
    file(zipped());
    isRefused(
        "this is a zip file, but no Anki package",
        "  hint: export a deck from Anki as `.apkg` or `.txt`\n\n");
  }

  @Test
  void aTruncatedZipIsDamaged() throws IOException {
    packaged(collection());
    byte[] whole = Files.readAllBytes(folder.resolve("x.apkg"));
    for (int length : new int[] {4, 30, whole.length / 2, whole.length - 1}) {
      err.reset();
      file(Arrays.copyOf(whole, length));
      isDamaged("it cannot be unpacked");
    }
  }

  @Test
  void aListOfMoreFilesThanAnyDeckHasIsNotRead() throws IOException {
    for (int i = 0; i < 50_001; i++) {
      entries.put("e" + i, new byte[0]);
    }
    file(zipped());
    isRefused(
        "this package holds more than 50 000 files",
        "  hint: export single decks from Anki, not all of them\n\n");
  }

  @Test
  void aCommentThatLooksLikeAShortListDoesNotHideALongOne() throws IOException {
    for (int i = 0; i < 50_001; i++) {
      entries.put("e" + i, new byte[0]);
    }
    ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN).putInt(0x06054b50);
    end.putShort(8, (short) 1).putShort(10, (short) 1).putInt(12, 50);
    String comment = "x" + new String(end.array(), StandardCharsets.ISO_8859_1) + "y";
    file(zipped(comment));
    isRefused(
        "this package holds more than 50 000 files",
        "  hint: export single decks from Anki, not all of them\n\n");
  }

  @Test
  void aPackageWithACommentIsRead() throws IOException {
    packaged(collection());
    file(zipped("of mine"));
    assertThat(run()).isZero();
  }

  @Test
  void aCollectionThatInflatesToTooMuchIsLeftAlone() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("collection.anki2"));
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 129; i++) {
        out.write(block);
      }
    }
    file(zip.toByteArray());
    isRefused(
        "`collection.anki2` in this package is larger than 128 MB",
        "  hint: export single decks from Anki, not all of them\n\n");
  }

  @Test
  void aCollectionThatZstandardInflatesToTooMuchIsLeftAlone() throws IOException {
    latest(zeros(1L << 30));
    isRefused(
        "`collection.anki21b` in this package is larger than 128 MB",
        "  hint: export single decks from Anki, not all of them\n\n");
  }

  @Test
  void whatIsNotPackedByZstandardCannotBeUnpacked() throws IOException {
    latest(collection());
    isDamaged("it cannot be unpacked");
  }

  @Test
  void aNewerPackageIsSaidToBeOne() throws IOException {
    packaged(collection());
    entries.put("meta", new byte[] {8, 9});
    file(zipped());
    isRefused(
        "this package is newer than Deckle knows",
        "  hint: export it from Anki with `Support older Anki versions`\n\n");
  }

  @Test
  void garbageInPlaceOfAMessageIsDamage() throws IOException {
    packaged(collection());
    for (byte[] garbage : List.of(new byte[] {-1, -1}, new byte[] {10, 127}, new byte[] {15})) {
      err.reset();
      entries.put("meta", garbage);
      file(zipped());
      isDamaged("a part of it is no protobuf message");
    }
  }

  @Test
  void anyBrokenByteOfThePackageIsBorne() throws IOException {
    packaged(collection());
    byte[] sound = Files.readAllBytes(folder.resolve("x.apkg"));
    for (int at = 4; at < sound.length; at += 3) {
      err.reset();
      byte[] broken = sound.clone();
      broken[at] = (byte) (broken[at] ^ 0xFF);
      file(broken);
      Files.deleteIfExists(folder.resolve("decks/x.yaml"));
      assertThat(run()).as("byte " + at + ": " + err).isIn(0, 1);
    }
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.createDirectory(folder.resolve("x.apkg"));
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("error: `x.apkg` is a folder; `deckle import` takes a file\n");
  }

  @Test
  void aFileThatMayNotBeReadIsSaidToBeSo() throws IOException {
    packaged(collection());
    Path file = folder.resolve("x.apkg");
    Assumptions.assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));
    assertThat(run()).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("error: no permission to write or read `x.apkg`\n");
  }
}
