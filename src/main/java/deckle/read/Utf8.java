package deckle.read;

import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.diag.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The bytes of a file as text in UTF-8. */
public final class Utf8 {

  private Utf8() {}

  /**
   * Empty where it is none; the first byte that is wrong is then reported. A mark of the byte order
   * is no text.
   */
  public static Optional<Source> source(String name, byte[] bytes, Diagnostics diagnostics) {
    Source named = new Source(name, "");
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      diagnostics.error(
          named.whole(), "this file is UTF-16, not UTF-8", "save it as UTF-8 in your editor");
      return Optional.empty();
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    String read = text.toString();
    if (result.isError()) {
      reportFirstBadByte(named, read, bytes, diagnostics);
      return Optional.empty();
    }
    return Optional.of(
        new Source(named.name(), read.startsWith("\uFEFF") ? read.substring(1) : read));
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** Shown as the editor would show it that took the file for Latin-1, as it most likely is. */
  private static void reportFirstBadByte(
      Source named, String before, byte[] bytes, Diagnostics diagnostics) {
    int good = before.getBytes(StandardCharsets.UTF_8).length;
    int start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    int line =
        (int) before.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
    int end = good;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    String rest = new String(bytes, good, end - good, StandardCharsets.ISO_8859_1);
    Source shown = new Source(named.name(), before + rest);
    int column = before.codePointCount(start, before.length()) + 1;
    String hex = String.format(Locale.ROOT, "%02X", bytes[good] & 0xFF);
    diagnostics.error(
        new Span(shown, line + 1, column, 1),
        "this file is not UTF-8: the byte " + hex + " stands here",
        "save it as UTF-8 in your editor");
  }
}
