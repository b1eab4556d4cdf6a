package deckle.write.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What a file says about itself: its title, the standards it keeps, its colours. No dates. */
final class Metadata {

  private static final String PRODUCER = "Deckle";

  private static final String XMP =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
       xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">@TITLE@</rdf:li></rdf:Alt></dc:title>
      <dc:language><rdf:Bag><rdf:li>@LANGUAGE@</rdf:li></rdf:Bag></dc:language>
      <pdf:Producer>@PRODUCER@</pdf:Producer>
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      <rdf:Description rdf:about=""
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>""";

  private final String title;
  private final String language;

  Metadata(String title, String language) {
    this.title = title.replaceAll("\\p{Cntrl}", " ");
    this.language = language;
  }

  /** The entries of the catalog. */
  Bytes entries(ObjectWriter file) throws IOException {
    int xmp = file.reserve();
    file.encoded(xmp, "/Type/Metadata/Subtype/XML", xmp().getBytes(StandardCharsets.UTF_8));
    byte[] profile = profile();
    int colours = file.stream("/N 3", new Bytes().add(profile, profile.length));
    Bytes entries = new Bytes().add("/Lang").words(language).add("/Metadata ").reference(xmp);
    entries.add("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1");
    entries.add("/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile ");
    return entries.reference(colours).add(">>]");
  }

  /** The dictionary that older programs read the title from. */
  int info(ObjectWriter file) throws IOException {
    Bytes body = new Bytes().add("<</Title").words(title).add("/Producer").words(PRODUCER);
    return file.object(body.add(">>"));
  }

  private String xmp() {
    return XMP.replace("@PRODUCER@", PRODUCER)
        .replace("@LANGUAGE@", escaped(language))
        .replace("@TITLE@", escaped(title));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static byte[] profile() throws IOException {
    try (InputStream in = Metadata.class.getResourceAsStream("sRGB.icc")) {
      return in.readAllBytes();
    }
  }
}
