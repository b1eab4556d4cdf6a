package deckle.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import deckle.diag.Span;
import deckle.doc.Colour;
import deckle.doc.Look;
import deckle.font.Typeface;
import deckle.read.Library;
import deckle.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LooksTest {

  private static final byte[] DOT =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 4'/>"
          .getBytes(StandardCharsets.UTF_8);

  private final Map<String, byte[]> files = new TreeMap<>();
  private final Diagnostics faults = new Diagnostics();

  private final Library library =
      new Library() {
        @Override
        public List<String> list() {
          return List.of();
        }

        @Override
        public List<String> beside(String name) {
          String folder = name.substring(0, name.lastIndexOf('/') + 1);
          return files.keySet().stream().filter(file -> file.startsWith(folder)).toList();
        }

        @Override
        public String shown(String name) {
          return name;
        }

        @Override
        public byte[] open(String name, long limit) throws IOException {
          if (!files.containsKey(name)) {
            throw new NoSuchFileException(name);
          }
          return files.get(name);
        }
      };

  private void file(String name, String content) {
    files.put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Look look(String name) {
    Look look = new Looks(library, faults).named(name, Span.none()).orElseThrow();
    assertThat(faults.sorted()).isEmpty();
    return look;
  }

  @Test
  void textOfEveryBundledLookStandsOutFromWhatIsBehindIt() {
    for (String name : Looks.BUNDLED) {
      Look.Palette palette = look(name).palette();
      for (Colour behind : List.of(palette.ground(), palette.tint())) {
        for (Colour text : List.of(palette.text(), palette.accent(), palette.quiet())) {
          assertThat(text.contrast(behind)).as(name).isGreaterThanOrEqualTo(4.5);
        }
      }
    }
  }

  @Test
  void largePrintIsAsLargeAsItSays() {
    Look.Type type = look("large-print").type();
    assertThat(type.body()).isEqualTo(18_000);
    assertThat(type.smallest()).isEqualTo(16_000);
    assertThat(type.smallestScript()).isEqualTo(12_000);
  }

  @Test
  void aLookDepartsFromAnotherInWhatItSaysOnly() {
    file("looks/school.yaml", "based-on: dyslexia-friendly-cream\nsize: 13.5 pt\ncolumns: 2\n");
    Look cream = look("dyslexia-friendly-cream");
    Look school = look("school");
    assertThat(school.name()).isEqualTo("school");
    assertThat(school.type().body()).isEqualTo(13_500);
    assertThat(school.columns()).isEqualTo(2);
    assertThat(school.type().tracking()).isEqualTo(cream.type().tracking()).isEqualTo(35);
    assertThat(school.palette()).isEqualTo(cream.palette());
    assertThat(school.typeface()).isEqualTo(Typeface.ANDIKA);
  }

  @Test
  void aSchoolBringsItsTypefaceColoursLogoAndHeader() throws IOException {
    Path fonts = Path.of("src/main/resources/deckle/font");
    files.put("looks/Own.ttf", Files.readAllBytes(fonts.resolve("Andika-Regular.ttf")));
    files.put("looks/Own-Bold.ttf", Files.readAllBytes(fonts.resolve("Andika-Bold.ttf")));
    files.put("looks/badge.svg", DOT);
    file(
        "looks/school.yaml",
        """
        fonts:
          regular: Own.ttf
          bold: Own-Bold.ttf
        colours:
          accent: '#1A4F8B'
          ground: FFFDF5
        logo: badge.svg
        header:
          - '**Hill School**'
          - Science
        """);
    Look school = look("school");
    assertThat(school.typeface().cut(false, true).name()).isEqualTo("Own");
    assertThat(school.typeface().cut(true, true).name()).isEqualTo("Own-Bold");
    assertThat(school.palette().accent()).isEqualTo(new Colour(0x1A, 0x4F, 0x8B));
    assertThat(school.letterhead().logo().orElseThrow().bytes()).isEqualTo(DOT);
    assertThat(school.letterhead().lines())
        .extracting(Text::plain)
        .containsExactly("Hill School", "Science");
  }

  @Test
  void everyLookFallsBackToTheFontsOfTheLibrary() throws IOException {
    Path part = Path.of("src/test/resources/deckle/page/specimen/fonts/DroidSansFallback-part.ttf");
    files.put("fonts/Droid.ttf", Files.readAllBytes(part));
    files.put("fonts/README.md", DOT);
    for (String name : Looks.BUNDLED) {
      assertThat(look(name).fonts()).extracting(font -> font.name()).containsExactly("Droid");
    }
  }
}
