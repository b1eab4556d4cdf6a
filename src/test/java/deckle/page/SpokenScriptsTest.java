package deckle.page;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostics;
import deckle.diag.Source;
import deckle.diag.Span;
import deckle.text.Markup;
import deckle.text.Places;
import deckle.text.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenScriptsTest {

  private static final Span NOWHERE = new Source("deck.yaml", "").whole();

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          Mg^2+^                   % M g 2 plus
          SO~4~^2-^                % S O 4, 2 minus
          H~2~O                    % H 2 O
          MgSO~4~·7H~2~O           % M g S O 4 dot 7 H 2 O
          [Fe(CN)~6~]^4-^          % open square bracket, F e, open bracket, C N, close bracket, 6, close square bracket, 4 minus
          Ca(OH)~2~                % C a, open bracket, O H, close bracket, 2
          ^14^C                    % C 14
          ^25^Mg^2+^               % M g 25, 2 plus
          MgATP^2-^                % MgATP 2 minus
          OH^-^                    % O H minus
          10^-3^                   % 10 to the power of minus 3
          10^6^                    % 10 to the power of 6
          m^2^                     % m squared
          cm^3^                    % cm cubed
          s^-1^                    % s to the power of minus 1
          K~m~                     % K sub m
          V~max~                   % V sub max
          x~i~                     % x sub i
          """)
  void aSubstanceOrAPowerIsSaidAsAPersonWouldSayIt(String markup, String said) {
    assertThat(groups("about " + markup + " there"))
        .extracting(SpokenScripts.Group::said)
        .containsExactly("", said, "");
    assertThat(groups(markup)).extracting(SpokenScripts.Group::said).containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          (H~2~O)               % H 2 O         % ( )
          (e.g. Mg^2+^)         % M g 2 plus    % (e.g.  )
          Mg^2+^s and           % M g 2 plus    % s and
          Ca^2+^-dependent      % C a 2 plus    % -dependent
          """)
  void whatStandsAroundItIsLeftAlone(String markup, String said, String around) {
    List<SpokenScripts.Group> groups = groups(markup);

    assertThat(groups).extracting(SpokenScripts.Group::said).contains(said);
    assertThat(
            groups.stream()
                .filter(group -> group.said().isEmpty())
                .map(group -> Text.of(group.content()).plain())
                .collect(Collectors.joining(" ")))
        .isEqualTo(around);
  }

  @ParameterizedTest
  @CsvSource({"1^st^", "evidence^1^", "plain words", "GluN2B~(long)~", "5 mg"})
  void otherRaisedWordsAreReadAsTheyStand(String markup) {
    assertThat(groups(markup)).extracting(SpokenScripts.Group::said).containsOnly("");
  }

  @Test
  void nothingIsLostByParting() {
    String markup = "The ion SO~4~^2-^ (with Mg^2+^s), 10^-3^ m^2^ and *so* on^1^.";
    String whole = text(markup).plain();

    assertThat(
            groups(markup).stream()
                .map(group -> Text.of(group.content()).plain())
                .collect(Collectors.joining()))
        .isEqualTo(whole);
  }

  private static List<SpokenScripts.Group> groups(String markup) {
    return SpokenScripts.groups(text(markup).content(), "en");
  }

  private static Text text(String markup) {
    Places places =
        new Places() {
          @Override
          public Span at(int offset, int length) {
            return NOWHERE;
          }

          @Override
          public Span whole() {
            return NOWHERE;
          }
        };
    return Markup.inline(markup, places, Set.of(), false, new Diagnostics());
  }
}
