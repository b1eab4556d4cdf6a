package deckle.write.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.cos.ICOSVisitor;

/** The one bridge from PDFBox's objects into our file: it copies a stream and all it refers to. */
final class CosBridge implements ICOSVisitor {

  private final ObjectWriter file;
  private final IdentityHashMap<COSStream, Integer> copied = new IdentityHashMap<>();
  private Bytes out = new Bytes();

  CosBridge(ObjectWriter file) {
    this.file = file;
  }

  /** Copies a stream once; returns its object in our file. */
  int copy(COSStream stream) throws IOException {
    Integer known = copied.get(stream);
    if (known != null) {
      return known;
    }
    int object = file.reserve();
    copied.put(stream, object);
    Bytes around = out;
    out = new Bytes();
    entries(stream);
    String dictionary = new String(out.toArray(), StandardCharsets.ISO_8859_1);
    out = around;
    try (InputStream data = stream.createRawInputStream()) {
      file.encoded(object, dictionary, data.readAllBytes());
    }
    return object;
  }

  /** In the order of their names, whatever order the library kept them in. */
  private void entries(COSDictionary dictionary) throws IOException {
    Map<String, COSBase> sorted = new TreeMap<>();
    dictionary.forEach((name, value) -> sorted.put(name.getName(), value));
    sorted.remove(COSName.LENGTH.getName());
    for (Map.Entry<String, COSBase> entry : sorted.entrySet()) {
      out.name(entry.getKey()).add(' ');
      entry.getValue().accept(this);
    }
  }

  @Override
  public void visitFromDictionary(COSDictionary dictionary) throws IOException {
    out.add("<<");
    entries(dictionary);
    out.add(">>");
  }

  @Override
  public void visitFromArray(COSArray array) throws IOException {
    out.add('[');
    for (COSBase each : array) {
      each.accept(this);
      out.add(' ');
    }
    out.add(']');
  }

  @Override
  public void visitFromStream(COSStream stream) throws IOException {
    out.reference(copy(stream));
  }

  @Override
  public void visitFromName(COSName name) {
    out.name(name.getName());
  }

  @Override
  public void visitFromString(COSString string) {
    out.string(string.getBytes());
  }

  @Override
  public void visitFromInt(COSInteger integer) {
    out.number(integer.longValue());
  }

  @Override
  public void visitFromFloat(COSFloat number) {
    out.decimal(number.floatValue());
  }

  @Override
  public void visitFromBoolean(COSBoolean truth) {
    out.add(truth.getValue() ? "true" : "false");
  }

  @Override
  public void visitFromNull(COSNull nothing) {
    out.add("null");
  }

  @Override
  public void visitFromDocument(COSDocument document) {
    throw new IllegalArgumentException("a document is not part of a stream");
  }
}
