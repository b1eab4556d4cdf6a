package deckle.compose;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.deck.Reference;
import deckle.diag.Span;
import deckle.text.Text;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShortCitationTest {

  private static String brief(String citation) {
    Reference source = new Reference("x", Text.of(citation), Optional.empty(), Span.none());
    return ShortCitation.of(source).plain();
  }

  @Test
  void threeOrMoreAuthorsAreTheFirstAndOthers() {
    assertThat(
            brief("Nowak L, Bregestovski P, Ascher P. Magnesium gates. Nature 1984;307:462-465."))
        .isEqualTo("Nowak et al. 1984");
    assertThat(brief("Zweifel LS et al. Disruption of bursts. PNAS 2009."))
        .isEqualTo("Zweifel et al. 2009");
  }

  @Test
  void twoAuthorsAreBothNamed() {
    assertThat(brief("Montioli R, Borri Voltattorni C. Aromatic acids. Int J Mol Sci 2021;22."))
        .isEqualTo("Montioli & Borri Voltattorni 2021");
  }

  @Test
  void particlesAndHyphensBelongToTheName() {
    assertThat(brief("von Nagy-Felsobuki EI. Tyrosine. J Neurochem 2004;91:1025."))
        .isEqualTo("von Nagy-Felsobuki 2004");
  }

  @Test
  void pagesAndSpansOfYearsAreNotTheYear() {
    assertThat(brief("Ehler A. In 1950-1990 and after. Acta Cryst D 2014;70:2163-2174."))
        .isEqualTo("Ehler 2014");
  }

  @Test
  void aBodyKeepsItsNameAndMayHaveNoYear() {
    assertThat(brief("Institute of Medicine. Reference Intakes. National Academies Press 1997."))
        .isEqualTo("Institute of Medicine 1997");
    assertThat(brief("NIH Office of Dietary Supplements. Magnesium: fact sheet."))
        .isEqualTo("NIH Office of Dietary Supplements");
  }

  @Test
  void aBodyWithAnAbbreviationIsNoPersonWithInitials() {
    assertThat(brief("Scientific Committee on Food and EFSA. Upper intake levels. 2006."))
        .isEqualTo("Scientific Committee on Food and EFSA 2006");
    assertThat(brief("US FDA. Low magnesium levels. 2011.")).isEqualTo("US FDA 2011");
    assertThat(brief("van der Berg J, de Baaij JHF, di Salvo ML. Magnesium. Physiol Rev 2015;95."))
        .isEqualTo("van der Berg et al. 2015");
    assertThat(brief("El Baza F et al. Magnesium. Egypt J 2016;17:63."))
        .isEqualTo("El Baza et al. 2016");
  }

  @Test
  void whatALinkLeavesBehindIsNotSaid() {
    assertThat(brief("StatPearls, article 23271; ")).isEqualTo("StatPearls, article 23271");
  }

  @Test
  void aCitationOfOneSentenceIsSaidWhole() {
    assertThat(brief("StatPearls: Hypomagnesemia (article 23271)"))
        .isEqualTo("StatPearls: Hypomagnesemia (article 23271)");
    assertThat(brief("A book.")).isEqualTo("A book");
  }
}
