package deckle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Media that mean harm by their names or their size. */
class HostileMediaTest extends HostileImport {

  @Test
  void namesOfMediaNeverBecomePaths() throws IOException {
    Files.createDirectories(folder.resolve("decks"));
    String png = "\u0089PNG\r\n\u001A\n";
    entries.put("../../evil.png", png.getBytes(StandardCharsets.ISO_8859_1));
    entries.put("0", png.getBytes(StandardCharsets.ISO_8859_1));
    entries.put("1", png.getBytes(StandardCharsets.ISO_8859_1));
    entries.put("2", png.getBytes(StandardCharsets.ISO_8859_1));
    entries.put(
        "media",
        "{\"0\":\"../../up.png\",\"1\":\"/etc/UP.png\",\"2\":\"con\",\"../3\":\"x\"}"
            .getBytes(StandardCharsets.UTF_8));
    packaged(
        collection(
            "UPDATE notes SET flds = 'front' || char(31) ||"
                + " '<img src=\"../../up.png\"><img src=\"/etc/UP.png\"><img src=con>'"));
    assertThat(run()).isZero();
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()))
          .containsExactlyInAnyOrder(
              "x.apkg",
              "decks/x.yaml",
              "decks/x/up.png",
              "decks/x/UP-2.png",
              "decks/x/picturecon.png");
    }
  }

  @Test
  void mediaThatInflateToTooMuchAreNotKept() throws IOException {
    latestWithMedia(zeros(1L << 30));
    assertThat(run()).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            made decks/x.yaml: 1 fact
            not kept: 1 picture that is damaged or too large – `big.png` in note 1 (front)
            """);
    assertThat(folder.resolve("decks/x")).doesNotExist();
  }

  private void latestWithMedia(byte[] media) throws IOException {
    byte[] collection =
        collection("UPDATE notes SET flds = 'front' || char(31) || 'back <img src=\"big.png\">'");
    byte[] entry = "\n\u0007big.png".getBytes(StandardCharsets.UTF_8);
    byte[] map = new byte[entry.length + 2];
    map[0] = 10;
    map[1] = (byte) entry.length;
    System.arraycopy(entry, 0, map, 2, entry.length);
    latest(Zstd.compress(collection));
    entries.put("media", Zstd.compress(map));
    entries.put("0", media);
    file(zipped());
  }

  @Test
  void garbageInPlaceOfTheMapOfMediaIsDamage() throws IOException {
    latest(Zstd.compress(collection()));
    entries.put("media", Zstd.compress(new byte[] {10, 100, 1}));
    file(zipped());
    isDamaged("a part of it is no protobuf message");
  }
}
