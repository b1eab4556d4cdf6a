package deckle.write.pdf;

import static deckle.write.pdf.Pictures.faults;
import static deckle.write.pdf.Pictures.picture;
import static deckle.write.pdf.Pictures.svg;
import static deckle.write.pdf.Pictures.warnings;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import deckle.deck.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures made to do harm: each is refused in one sentence, soon, and in little memory. */
class HostileFiguresTest {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String OPEN =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
          + " viewBox='0 0 200 100'>";

  private static final String ENTITIES = "the figure's document type defines entities";
  private static final String SHAPES = "the figure draws more than 50 000 shapes";
  private static final String ITSELF = "the figure has a part that contains itself";
  private static final String FAR = "the figure draws far outside of its view";
  private static final String POINTS = "the figure draws more than 500 000 points";
  private static final String DASHES = "the figure draws more than 200 000 dashes";
  private static final String VIEW = "the figure's `viewBox` is no view";

  /** Drawings, and what is said of each. */
  private static Map<String, String> drawings() {
    Map<String, String> all = new LinkedHashMap<>();
    StringBuilder laughs = new StringBuilder("<!ENTITY a0 'lol'>");
    for (int i = 1; i < 10; i++) {
      laughs.append("<!ENTITY a").append(i).append(" '");
      laughs.append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
    }
    all.put(typed(laughs.toString(), "&a9;"), ENTITIES);
    all.put(typed("<!ENTITY a '" + "x".repeat(5_000) + "'>", "&a;".repeat(500_000)), ENTITIES);
    all.put(typed("<!ENTITY a SYSTEM 'file:///etc/passwd'>", "&a;"), ENTITIES);
    all.put(typed("<!ENTITY % a SYSTEM 'http://127.0.0.1:9/x.dtd'> %a;", "a"), ENTITIES);
    all.put(drawn("<path d='M0 0h1'/>".repeat(1_000_000)), "the figure is larger than 4 MB");
    all.put(drawn("<b/>".repeat(100_000)), "the figure has more than 50 000 elements");
    all.put(drawn("<path d='M0 0" + "l1 1".repeat(1_000_000) + "' stroke='red'/>"), POINTS);
    all.put(
        drawn("<g>".repeat(100_000) + "</g>".repeat(100_000)),
        "the figure's elements are nested more than 100 deep");
    all.put(
        drawn("<text id='t' font-size='2'>" + "word ".repeat(10_000) + "</text>"),
        "the figure has more than 20 000 letters");
    all.put(drawn("<text id='t'>abcdef</text>" + "<use href='#t'/>".repeat(9_000)), SHAPES);
    all.put(drawn(chain(300)), "the figure's elements are nested more than 100 deep");
    all.put(drawn("<g id='a'><use xlink:href='#a'/></g>"), ITSELF);
    all.put(
        drawn(
            "<linearGradient id='g' href='#h'/><linearGradient id='h' href='#g'/>"
                + "<rect width='9' height='9' fill='url(#g)'/>"),
        ITSELF);
    all.put(drawn("<marker id='m'><path marker-mid='url(#m)' d='M0 0l1 1l2 2'/></marker>"), ITSELF);
    all.put(
        drawn(
            "<marker id='m'>"
                + "<path d='M0 0h1v1h1z'/>".repeat(1_000)
                + "</marker><path marker-mid='url(#m)' d='M0 0"
                + "l1 1".repeat(1_000)
                + "'/>"),
        POINTS);
    all.put(
        drawn(
            "<linearGradient id='g'>"
                + "<stop offset='0.5'/>".repeat(20_000)
                + "</linearGradient>"
                + "<rect width='9' height='9' fill='url(#g)'/>".repeat(2_000)),
        SHAPES);
    all.put(
        drawn("<clipPath id='a'><path d='M0 0" + "L9 8L7 3".repeat(5_000) + "'/></clipPath>"),
        "the figure clips by a shape of too many points");
    all.put(drawn("<path d='M0 0H200' stroke='red' stroke-dasharray='0.0001'/>"), DASHES);
    all.put(
        drawn(
            "<g transform='scale(0.00001)'>"
                + "<path d='M0 0H20000000' stroke='red' stroke-dasharray='1'/></g>"),
        DASHES);
    all.put(drawn("<path d='M0 0L1e300 5 1e38 1e38z'/>"), FAR);
    all.put(drawn("<g transform='scale(1e30) scale(1e30)'><path d='M0 0h1v1z'/></g>"), FAR);
    all.put(drawn("<path d='M0 0L9 9' stroke='red' stroke-width='1e30'/>"), FAR);
    for (String view : List.of("NaN NaN 10 10", "1e39 0 10 10", "0 Infinity 10 10")) {
      all.put(drawn("<path d='M0 0h1v1z'/>").replace("0 0 200 100", view), VIEW);
    }
    all.put(
        drawn("<style>" + ".a{fill:red}".repeat(100_000) + "</style>"),
        "the figure's `style` has more than 1000 rules");
    all.put(
        drawn("<style>/*/*/*" + "/*".repeat(400_000) + "</style><image href='http://x.org/'/>"),
        "the figure uses `image`, which is not drawn");
    all.put(
        drawn("<style>@import url(http://example.org/x.css);</style>"),
        "the figure's `style` refers to another file");
    all.put(
        drawn("<style>.a{fill:url(http://example.org/x.svg#a)}</style><rect class='a'/>"),
        "the figure refers to `url(http://example.org/x.svg#a)`, which is outside of it");
    all.put(
        drawn("<use xlink:href='file:///etc/passwd#a'/>"),
        "the figure refers to `file:///etc/passwd#a`, which is outside of it");
    all.put(drawn("<foreignObject/>"), "the figure uses `foreignObject`, which is not drawn");
    all.put(
        drawn("<pattern id='p' width='0.0001' height='0.0001'/><rect fill='url(#p)'/>"),
        "the figure uses `pattern`, which is not drawn");
    return all;
  }

  private static String drawn(String content) {
    return OPEN + content + "</svg>";
  }

  private static String typed(String declarations, String words) {
    return "<!DOCTYPE svg [" + declarations + "]>" + OPEN + "<text>" + words + "</text></svg>";
  }

  /** Each uses the next; the first is the last to be complete. */
  private static String chain(int length) {
    StringBuilder chain = new StringBuilder();
    for (int i = 1; i < length; i++) {
      chain.append("<g id='u").append(i).append("'><use href='#u").append(i + 1).append("'/></g>");
    }
    return chain.append("<path id='u").append(length).append("' d='M0 0h1'/>").toString();
  }

  @Test
  void eachDrawingIsRefusedInOneSentenceAndSoon() {
    drawings()
        .forEach(
            (drawing, message) ->
                assertTimeoutPreemptively(
                    SOON,
                    () ->
                        assertThat(faults(svg(drawing), Map.of()))
                            .as(drawing.substring(0, Math.min(300, drawing.length())))
                            .containsExactly(message)));
  }

  /** Layout has said already that such a picture has no size: one cause, one error. */
  @Test
  void aViewWithoutSizeIsNotDrawn() {
    for (String view : List.of("0 0 1e30 1e30", "0 0 -5 10", "0 0 0 0", "0 0 NaN 9")) {
      String drawing = drawn("<path d='M0 0h1v1z'/>").replace("0 0 200 100", view);
      assertThat(faults(svg(drawing), Map.of())).isEmpty();
    }
  }

  /** Bitmaps, and what is said of each; nothing where the harm is in what is never read. */
  private static IdentityHashMap<byte[], List<String>> bitmaps() {
    byte[] pixels = new byte[110];
    byte[] jpeg = picture("jpeg", BufferedImage.TYPE_INT_RGB).bytes();
    int frame = indexOf(jpeg, 0xC0);
    List<String> damaged = List.of("the picture is damaged");
    IdentityHashMap<byte[], List<String>> all = new IdentityHashMap<>();
    all.put(
        png(50_000, 50_000, new byte[1_000_000], ""),
        List.of("the picture has 2500 million pixels, 25 million are the most"));
    all.put(png(10, 10, new byte[30_000_000], ""), List.of());
    all.put(png(10, 10, pixels, "iCCP"), List.of());
    all.put(png(10, 10, pixels, "zTXt"), List.of());
    all.put(Arrays.copyOf(png(10, 10, pixels, ""), 44), damaged);
    all.put(png(0, 10, pixels, ""), damaged);
    byte[] longer = Arrays.copyOf(png(10, 10, pixels, ""), 46);
    longer[33] = 0x7F;
    all.put(longer, damaged);
    all.put(Arrays.copyOf(jpeg, jpeg.length - 40), damaged);
    byte[] vast = jpeg.clone();
    Arrays.fill(vast, frame + 4, frame + 8, (byte) 0xFF);
    all.put(vast, damaged);
    byte[] rare = jpeg.clone();
    rare[frame] = (byte) 0xC9;
    all.put(rare, List.of("the picture is a JPEG of a rare kind, arithmetic-coded or lossless"));
    return all;
  }

  @Test
  void eachBitmapIsRefusedOrReadAndSoon() {
    bitmaps()
        .forEach(
            (bytes, messages) ->
                assertTimeoutPreemptively(
                    SOON,
                    () ->
                        assertThat(faults(image(bytes), Map.of()))
                            .as(messages + " of " + bytes.length + " bytes")
                            .isEqualTo(messages)));
  }

  private static Image image(byte[] bytes) {
    return new Image((bytes[0] & 0xFF) == 0x89 ? Image.Kind.PNG : Image.Kind.JPEG, bytes);
  }

  @Test
  void whatPaperCannotShowIsSaidAndTheRestIsDrawn() {
    String drawing =
        drawn(
            "<script>alert(1)</script><style>@font-face{src:url(http://example.org/x.woff)}"
                + "a:hover{fill:red}</style><g opacity='0.5'><rect width='9' height='9'"
                + " onclick='alert(1)'/><text y='9' textLength='90' style='filter:url(#f)'"
                + " rotate='20'>a</text></g>");
    assertThat(warnings(svg(drawing)))
        .containsExactlyInAnyOrder(
            "the figure brings a font of its own, which is not used",
            "the figure fades a group, whose parts are faded one by one",
            "the figure's `style` has a rule for `a:hover`, which is not read",
            "the figure uses `filter`, which is not drawn",
            "the figure uses `onclick`, which paper cannot show",
            "the figure uses `rotate`, which is not drawn",
            "the figure uses `script`, which paper cannot show",
            "the figure uses `textLength`, which is not drawn");
    assertThat(warnings(svg(drawn("<g/>")))).containsExactly("the figure shows nothing");
  }

  @Test
  void whatProgramsWriteAroundADrawingIsNoFault() {
    String type = "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://example.org/svg11.dtd'>";
    String offered = "<switch><foreignObject/><text y='20'>plain words</text></switch>";
    assertThat(warnings(svg(type + drawn(offered)))).isEmpty();
    assertThat(warnings(svg("\uFEFF" + drawn("<text y='20'>ion</text>")))).isEmpty();
    byte[] wide = drawn("<text y='20'>ion</text>").getBytes(UTF_16);
    assertThat(warnings(new Image(Image.Kind.SVG, wide))).isEmpty();
    String prefixed = drawn("<rect width='9' height='9'/>").replaceAll("<(/?)(?=[a-z])", "<$1s:");
    assertThat(warnings(svg(prefixed.replace("xmlns=", "xmlns:s=")))).isEmpty();
  }

  /** All of them in one library: the build goes on from each to the next. */
  @Test
  void aSmallHeapIsEnough(@TempDir Path folder) throws Exception {
    StringBuilder deck = new StringBuilder("deck: x\ntitle: X\nfigures:\n");
    StringBuilder facts = new StringBuilder("facts:\n");
    int count = 0;
    for (String drawing : drawings().keySet()) {
      count++;
      Files.writeString(folder.resolve("f" + count + ".svg"), drawing);
      deck.append("  f").append(count).append(": {file: f").append(count);
      deck.append(".svg, alt: A thing.}\n");
      facts.append("  - {id: i").append(count).append(", fact: One., figure: f");
      facts.append(count).append("}\n");
    }
    Files.writeString(folder.resolve("x.yaml"), deck.append(facts));
    Path said = folder.resolve("said.txt");
    Process check =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "deckle.cli.Main",
                "check",
                "--pages",
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(check.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(said)).contains("\n --> ").doesNotContain("Exception");
    assertThat(check.exitValue()).isEqualTo(1);
    assertThat(Files.readString(said)).contains("1 deck, " + count + " to mend");
  }

  private static int indexOf(byte[] jpeg, int marker) {
    for (int at = 0; ; at++) {
      if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == marker) {
        return at + 1;
      }
    }
  }

  /** A grey PNG, whatever its samples; with a chunk in it that grows to 30 MB, if one is named. */
  private static byte[] png(int width, int height, byte[] samples, String bomb) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).array();
    chunk("IHDR", header, out);
    if (!bomb.isEmpty()) {
      ByteArrayOutputStream grown = new ByteArrayOutputStream();
      grown.writeBytes(new byte[] {'x', 0, 0});
      grown.writeBytes(deflated(new byte[30_000_000]));
      chunk(bomb, grown.toByteArray(), out);
    }
    chunk("IDAT", deflated(samples), out);
    chunk("IEND", new byte[0], out);
    return out.toByteArray();
  }

  private static void chunk(String type, byte[] content, ByteArrayOutputStream out) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    out.writeBytes(name);
    out.writeBytes(content);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }

  private static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    deflater.setInput(content);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[64 * 1024];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }
}
