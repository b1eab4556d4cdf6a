package deckle.write.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A PDF file that is written front to back, one object after another. */
final class ObjectWriter {

  private static final int LEVEL = 5;

  /** Objects are so alike that the next level takes half as much time again for half a percent. */
  private static final int PACK_LEVEL = 4;

  private static final int PACK_OBJECTS = 400;
  private static final int PACK_BYTES = 1 << 16;
  private static final int ENTRY = 7;

  private final OutputStream out;
  private final MessageDigest digest;
  private final Deflater deflater = new Deflater(LEVEL);
  private final Deflater packer = new Deflater(PACK_LEVEL);
  private final CRC32 sum = new CRC32();
  private final Bytes sums = new Bytes();
  private final Bytes frame = new Bytes();
  private byte[] deflated = new byte[1 << 14];
  private final Bytes pack = new Bytes();
  private final Bytes packIndex = new Bytes();
  private int packStream;
  private int packed;
  private long position;
  private int objects = 1;

  /** Where each object stands: its offset, or −1 − (stream × 65 536 + index) of a packed one. */
  private long[] places = new long[1024];

  ObjectWriter(OutputStream out) throws IOException {
    this.out = out;
    this.digest = sha256();
    byte[] head = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);
    emit(new Bytes().add(head, head.length));
  }

  /** The number of an object that will be written later. */
  int reserve() {
    return reserve(1);
  }

  /** The first of so many consecutive numbers. */
  int reserve(int count) {
    int first = objects;
    objects += count;
    if (objects > places.length) {
      places = Arrays.copyOf(places, Math.max(objects, places.length * 2));
    }
    return first;
  }

  /** Writes a small object into an object stream. */
  void object(int object, Bytes body) throws IOException {
    if (packed == 0) {
      packStream = reserve();
    }
    places[object] = -1 - ((long) packStream << 16) - packed;
    packIndex.number(object).add(' ').number(pack.size()).add(' ');
    pack.add(body);
    packed++;
    if (packed == PACK_OBJECTS || pack.size() > PACK_BYTES) {
      unload();
    }
  }

  int object(Bytes body) throws IOException {
    int object = reserve();
    object(object, body);
    return object;
  }

  /** Writes a stream deflated; {@code entries} are those of its dictionary beside the length. */
  void stream(int object, String entries, Bytes data) throws IOException {
    deflated(object, entries, data, deflater);
  }

  private void deflated(int object, String entries, Bytes data, Deflater by) throws IOException {
    int length = deflate(data, by);
    encoded(object, entries + "/Filter/FlateDecode", deflated, length);
  }

  int stream(String entries, Bytes data) throws IOException {
    int object = reserve();
    stream(object, entries, data);
    return object;
  }

  /** Writes a stream whose data have been through its filters already, or that has none. */
  void encoded(int object, String entries, byte[] data) throws IOException {
    encoded(object, entries, data, data.length);
  }

  private void encoded(int object, String entries, byte[] data, int length) throws IOException {
    places[object] = position;
    frame.clear();
    frame.number(object).add(" 0 obj\n<<").add(entries).add("/Length ").number(length);
    frame.add(">>stream\n").add(data, length).add("\nendstream\nendobj\n");
    emit(frame);
  }

  /** Ends the file. Its id is a digest of the checksums of all objects before. */
  void finish(int catalog, int info) throws IOException {
    unload();
    int table = reserve();
    long start = position;
    places[table] = start;
    int rows = deflate(rows(), deflater);
    String id = HexFormat.of().formatHex(digest.digest(), 0, 16);
    Bytes end = new Bytes();
    end.number(table).add(" 0 obj\n<</Type/XRef/W[1 4 2]/Size ").number(objects);
    end.add("/Root ").reference(catalog).add("/Info ").reference(info);
    end.add("/ID[<").add(id).add("><").add(id).add(">]/DecodeParms<</Predictor 12/Columns ");
    end.number(ENTRY).add(">>/Filter/FlateDecode/Length ").number(rows);
    end.add(">>stream\n").add(deflated, rows).add("\nendstream\nendobj\nstartxref\n");
    end.number(start).add("\n%%EOF\n");
    emit(end);
    deflater.end();
    packer.end();
  }

  private void unload() throws IOException {
    if (packed == 0) {
      return;
    }
    String entries = "/Type/ObjStm/N " + packed + "/First " + packIndex.size();
    packIndex.add(pack);
    packed = 0;
    pack.clear();
    deflated(packStream, entries, packIndex, packer);
    packIndex.clear();
  }

  /** The cross-reference rows, each as its difference from the one above, which deflates well. */
  private Bytes rows() {
    Bytes rows = new Bytes();
    long above = 0;
    for (int object = 0; object < objects; object++) {
      long row = row(object);
      rows.add(2);
      for (int shift = 8 * (ENTRY - 1); shift >= 0; shift -= 8) {
        rows.add((int) (row >> shift) - (int) (above >> shift));
      }
      above = row;
    }
    return rows;
  }

  /** Its kind in one byte, where it is in four, its index there in two. */
  private long row(int object) {
    if (object == 0) {
      return 0xFFFF;
    }
    long place = places[object];
    if (place >= 0) {
      return row(1, place, 0);
    }
    long packedAt = -1 - place;
    return row(2, packedAt >> 16, packedAt & 0xFFFF);
  }

  private static long row(long kind, long where, long index) {
    return (kind << 48) + (where << 16) + index;
  }

  /** Into the buffer for what is deflated; gives back how long it is. */
  private int deflate(Bytes data, Deflater by) {
    by.reset();
    by.setInput(data.array(), 0, data.size());
    by.finish();
    int length = 0;
    while (!by.finished()) {
      if (length == deflated.length) {
        deflated = Arrays.copyOf(deflated, deflated.length * 2);
      }
      length += by.deflate(deflated, length, deflated.length - length);
    }
    return length;
  }

  private void emit(Bytes bytes) throws IOException {
    out.write(bytes.array(), 0, bytes.size());
    sum.reset();
    sum.update(bytes.array(), 0, bytes.size());
    sums.clear();
    sums.hex((int) sum.getValue() >> 24).hex((int) sum.getValue() >> 16);
    sums.hex((int) sum.getValue() >> 8).hex((int) sum.getValue());
    digest.update(sums.array(), 0, sums.size());
    position += bytes.size();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
