package deckle.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftoversTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          Mg^2+            % warning 3+1: `^` is printed as it stands | write `Mg^2+^`
          the Mg^2+, then  % warning 7+1: `^` is printed as it stands | write `Mg^2+^`
          x^2              % warning 2+1: `^` is printed as it stands | write `x^2^`
          x^2+y^2          % warning 2+1: `^` is printed as it stands | write `x^2^+y^2^`
          x^2y^2           % warning 2+1: `^` is printed as it stands | write `x^2^y^2^`
          x^2+y^2^         % warning 2+1: `^` is printed as it stands | write `x^2^+y^2^`
          10^-3            % warning 3+1: `^` is printed as it stands | write `10^-3^`
          a ^ b            % warning 3+1: `^` is printed as it stands | `\\^` prints the sign
          H~2O             % warning 2+1: `~` is printed as it stands | write `H~2~O`
          ~5 mg            % warning 1+1: `~` is printed as it stands | `\\~` prints the sign
          3~4              % warning 2+1: `~` is printed as it stands | `\\~` prints the sign
          **bold           % warning 1+2: `**` is printed as it stands | write `**bold**`
          **Note:**text    % warning 1+2: `**` is printed as it stands | put a space after `**Note:**`
          a \\frac{1}{2}    % warning 3+5: `\\frac` is printed as it stands | a formula stands between dollars, `$…$`: is one missing?
          \\ce{H2O          % warning 1+3: `\\ce` is printed as it stands | close its brace: `\\ce{H2O}`
          a ** b ** c      % warning 3+2: `**` is printed as it stands | `\\*` prints the sign
          """)
  void aMarkThatIsLeftOverIsWarnedOfOnce(String markup, String said) {
    assertThat(Written.plain(markup).said()).containsExactly(said);
  }

  @Test
  void aBacktickAndDoubleBracesAreWarnedOf() {
    assertThat(Written.plain("a `b").said())
        .containsExactly(
            "warning 3+1: a backtick is printed as it stands"
                + " | close it with another, or write `\\`` to print it");
    assertThat(Written.cloze("a {{b").said())
        .containsExactly(
            "warning 3+2: `{{` is printed as it stands"
                + " | gaps belong in `cloze:` and end with `}}`; `\\{` prints a brace");
    assertThat(Written.plain("a {{b}}").said()).hasSize(1);
  }

  @Test
  void twoWordsAreTwoWarnings() {
    assertThat(Written.plain("Mg^2+ and Ca^2+").said()).hasSize(2);
  }

  @Test
  void placesAreTrueBehindALineBreakAndInsideEmphasis() {
    assertThat(Written.plain("a *b x^2* c").said())
        .containsExactly("warning 7+1: `^` is printed as it stands | write `x^2^*`");
  }
}
