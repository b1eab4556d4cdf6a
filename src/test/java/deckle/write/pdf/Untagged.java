package deckle.write.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A file of ours as it would be without its tags, for weighing what they cost. */
final class Untagged {

  private static final Pattern STREAM =
      Pattern.compile("(\\d+) 0 obj\n<<(.*?)/Length (\\d+)>>stream\n", Pattern.DOTALL);
  private static final Pattern ENDS = Pattern.compile("/Size (\\d+)/Root (\\d+) 0 R/Info (\\d+)");
  private static final Pattern PACK = Pattern.compile("/First (\\d+)");
  private static final Pattern CONTENTS = Pattern.compile("/Contents (\\d+)");
  private static final Pattern PARENT_TREE = Pattern.compile("/ParentTree (\\d+)");

  private static final String IN_CONTENT =
      "/\\w+<<(?:/MCID \\d+|/Type/\\w+)>>BDC\n|/\\w+<</MCID \\d+>> BDC\n|EMC\n";
  private static final String IN_DICTIONARIES =
      "/Tabs/S|/StructParents? \\d+|/MarkInfo<</Marked true>>|/StructTreeRoot \\d+ 0 R";

  /** What stands in object streams, and the data of all other streams, by object. */
  private final Map<Integer, String> packed = new LinkedHashMap<>();

  private final Map<Integer, Stream> streams = new LinkedHashMap<>();
  private final Set<Integer> pages = new HashSet<>();
  private String ends = "";

  private Untagged() {}

  private record Stream(String entries, byte[] data) {}

  static byte[] of(byte[] pdf) throws IOException {
    Untagged file = new Untagged();
    file.read(new String(pdf, StandardCharsets.ISO_8859_1));
    return file.written();
  }

  private void read(String file) throws IOException {
    Matcher next = STREAM.matcher(file);
    for (int at = 0; next.find(at); at = next.end() + Integer.parseInt(next.group(3))) {
      String data = file.substring(next.end(), next.end() + Integer.parseInt(next.group(3)));
      String entries = next.group(2);
      if (entries.startsWith("/Type/ObjStm")) {
        unpack(entries, inflated(bytes(data)));
      } else if (entries.startsWith("/Type/XRef")) {
        ends = entries;
      } else {
        streams.put(Integer.valueOf(next.group(1)), new Stream(entries, bytes(data)));
      }
    }
  }

  private void unpack(String entries, String pack) {
    int first = Integer.parseInt(found(PACK, entries));
    String[] index = pack.substring(0, first).strip().split(" ", -1);
    for (int i = 0; i < index.length; i += 2) {
      int to = i + 3 < index.length ? first + Integer.parseInt(index[i + 3]) : pack.length();
      String body = pack.substring(first + Integer.parseInt(index[i + 1]), to);
      packed.put(Integer.valueOf(index[i]), body);
      if (body.startsWith("<</Type/Page/") && body.contains("/Contents ")) {
        pages.add(Integer.valueOf(found(CONTENTS, body)));
      }
    }
  }

  private byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ObjectWriter file = new ObjectWriter(out);
    Matcher known = ENDS.matcher(ends);
    known.find();
    file.reserve(Integer.parseInt(known.group(1)) - 1);
    for (Map.Entry<Integer, Stream> stream : streams.entrySet()) {
      write(stream.getKey(), stream.getValue(), file);
    }
    packed.values().removeIf(this::isStructure);
    for (Map.Entry<Integer, String> object : packed.entrySet()) {
      String body = object.getValue().replaceAll(IN_DICTIONARIES, "");
      file.object(object.getKey(), buffer(body));
    }
    file.finish(Integer.parseInt(known.group(2)), Integer.parseInt(known.group(3)));
    return out.toByteArray();
  }

  private void write(int object, Stream stream, ObjectWriter file) throws IOException {
    if (pages.contains(object)) {
      String content = inflated(stream.data()).replaceAll(IN_CONTENT, "");
      file.stream(object, "", buffer(content.replace("ET\nBT\n", "")));
    } else {
      file.encoded(object, stream.entries(), stream.data());
    }
  }

  /** Elements, the lists of what a page's content belongs to, and what holds them together. */
  private boolean isStructure(String body) {
    return body.startsWith("<</S/")
        || body.startsWith("<</O/")
        || body.startsWith("[")
        || body.startsWith("<</Type/StructTreeRoot")
        || body.equals(packed.get(parentTree()));
  }

  private int parentTree() {
    return packed.values().stream()
        .filter(body -> body.startsWith("<</Type/StructTreeRoot"))
        .map(root -> Integer.valueOf(found(PARENT_TREE, root)))
        .findFirst()
        .orElse(0);
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("no " + pattern + " in " + text);
    }
    return matcher.group(1);
  }

  private static Bytes buffer(String text) {
    return new Bytes().add(bytes(text), text.length());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String inflated(byte[] data) throws IOException {
    Inflater inflater = new Inflater();
    inflater.setInput(data);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    try {
      while (!inflater.finished()) {
        out.write(buffer, 0, inflater.inflate(buffer));
      }
    } catch (DataFormatException e) {
      throw new IOException(e);
    } finally {
      inflater.end();
    }
    return out.toString(StandardCharsets.ISO_8859_1);
  }
}
