package deckle.read.yaml;

import deckle.deck.Image;
import deckle.diag.Nearest;
import deckle.diag.Span;
import deckle.read.Library;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pictures of one deck, each opened once. */
final class Pictures {

  private static final long LARGEST = 20L * 1024 * 1024;
  private static final int HEAD = 1024;
  private static final Pattern ROOT = Pattern.compile("<([\\w.-]+:)?svg[\\s>]");

  private final Library library;
  private final String folder;
  private final Scope scope;
  private final Map<String, Optional<Image>> opened = new LinkedHashMap<>();

  /** Names of pictures are relative to the folder of the deck. */
  Pictures(Library library, String deck, Scope scope) {
    this.library = library;
    this.folder = deck.substring(0, deck.lastIndexOf('/') + 1);
    this.scope = scope;
  }

  Optional<Image> open(String file, Span at) {
    return opened.computeIfAbsent(file, name -> read(name, at));
  }

  private Optional<Image> read(String file, Span at) {
    if (file.contains("://") || file.startsWith("data:")) {
      scope.error(at, "`" + file + "` is no file", "save the picture beside the deck");
      return Optional.empty();
    }
    try {
      return image(library.open(folder + file, LARGEST), file, at);
    } catch (NoSuchFileException e) {
      scope.error(at, "there is no file `" + file + "`", missing(file));
    } catch (Library.OutsideLibrary e) {
      scope.error(
          at, "`" + file + "` lies outside the library", "copy it into the folder of the deck");
    } catch (Library.TooLarge e) {
      scope.error(
          at,
          "`" + file + "` is larger than " + LARGEST / 1024 / 1024 + " MB",
          "save it with fewer pixels");
    } catch (IOException e) {
      scope.error(at, "`" + file + "` cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }

  private String missing(String file) {
    return Nearest.to(file, beside(file))
        .map(nearest -> "did you mean `" + nearest + "`?")
        .orElse("the name counts from the folder of this file; capital letters matter");
  }

  private List<String> beside(String file) {
    try {
      return library.beside(folder + file).stream()
          .map(name -> name.startsWith(folder) ? name.substring(folder.length()) : name)
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private Optional<Image> image(byte[] bytes, String file, Span at) {
    Optional<Image.Kind> kind = kind(bytes);
    if (kind.isEmpty()) {
      scope.error(at, "`" + file + "` is no SVG, PNG or JPEG", instead(bytes));
    }
    return kind.map(k -> new Image(k, bytes, file));
  }

  private static String instead(byte[] bytes) {
    if (bytes.length == 0) {
      return "it is empty: save the picture again";
    }
    return startsWith(bytes, 0x1F, 0x8B)
        ? "it is compressed: save it as plain SVG"
        : "save the picture in one of these formats";
  }

  /** By content; what a file is called does not matter. */
  private static Optional<Image.Kind> kind(byte[] bytes) {
    if (startsWith(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
      return Optional.of(Image.Kind.PNG);
    }
    if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
      return Optional.of(Image.Kind.JPEG);
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 8 * HEAD), charset(bytes));
    boolean svg = head.stripLeading().startsWith("<") || head.startsWith("\uFEFF<");
    return svg && ROOT.matcher(head).find() ? Optional.of(Image.Kind.SVG) : Optional.empty();
  }

  /** Of the files that XML allows, those in UTF-16 must begin with a byte order mark. */
  private static Charset charset(byte[] bytes) {
    boolean wide = startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
    return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    for (int i = 0; i < head.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
