package deckle.write.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** How XML is written. */
class XmlTest {

  @Test
  void wordsSayWhatTheySayWhateverSignsTheyHold() {
    String xml = Xml.piece().leaf("a", "1 < 2 & \"x\" > y\r", "b", "<\"&\n>").toString();
    assertThat(xml)
        .isEqualTo("<a b=\"&lt;&quot;&amp;&#10;&gt;\">1 &lt; 2 &amp; \"x\" &gt; y&#13;</a>");
  }

  @Test
  void whatXmlCannotSayIsSeenToBeLost() {
    String said = "a\u0001b\uD800c\uFFFFd" + Character.toString(0x1F600);
    assertThat(Xml.piece().leaf("a", said).toString())
        .isEqualTo("<a>a\uFFFDb\uFFFDc\uFFFDd" + Character.toString(0x1F600) + "</a>");
  }

  @Test
  void anElementWithNothingInItIsClosedAtOnce() {
    String xml = Xml.piece().open("a").empty("b", "c", "d").add("").words("").close().toString();
    assertThat(xml).isEqualTo("<a><b c=\"d\"/></a>");
  }

  @Test
  void aPartIsNotGivenOutHalf() {
    Xml xml = Xml.part().open("a");
    assertThatThrownBy(xml::toString).isInstanceOf(IllegalStateException.class);
  }
}
