package deckle.formula;

import deckle.formula.Formula.Kind;
import deckle.formula.Formula.Symbol;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The commands of LaTeX that stand for one sign or one name. */
final class Signs {

  private static final Map<String, Symbol> SIGNS = signs();

  private static final Map<String, Symbol> BY_TEXT = byText();

  /** How wide the commands for space are, in eighteenths of the em. */
  static final Map<String, Integer> SPACES =
      Map.of(",", 3, ":", 4, ";", 5, "!", -3, " ", 6, "quad", 18, "qquad", 36);

  /** Named functions whose scripts stand above and below in a displayed formula. */
  private static final Set<String> LIMITS = Set.of("lim", "min", "max", "sup", "inf");

  private Signs() {}

  static Optional<Symbol> of(String command) {
    return Optional.ofNullable(SIGNS.get(command));
  }

  static Collection<String> commands() {
    return SIGNS.keySet();
  }

  /** The command for a sign of one kind, if there is one. */
  static Optional<String> command(Symbol symbol) {
    return named(other -> other.equals(Symbol.of(symbol.text(), symbol.kind())));
  }

  /** The first command that prints a sign, of whatever kind. */
  static Optional<String> commandOf(String text) {
    return named(other -> other.text().equals(text));
  }

  private static Optional<String> named(Predicate<Symbol> wanted) {
    return SIGNS.entrySet().stream()
        .filter(entry -> wanted.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether scripts stand above and below it where there is room. */
  static boolean takesLimits(Symbol symbol) {
    return symbol.kind() == Kind.LARGE
        ? "∫∬∭∮".indexOf(symbol.text()) < 0
        : symbol.kind() == Kind.FUNCTION && LIMITS.contains(symbol.text());
  }

  /** What a sign that is typed as it is means; a hyphen is a minus. */
  static Symbol typed(int sign) {
    String text = Character.toString(sign);
    return switch (text) {
      case "-", "−" -> Symbol.of("−", Kind.OPERATOR);
      case "*" -> Symbol.of("·", Kind.OPERATOR);
      case "+", "±", "∓", "·", "×", "÷", "∘" -> Symbol.of(text, Kind.OPERATOR);
      case "(", "[" -> Symbol.of(text, Kind.OPENING);
      case ")", "]" -> Symbol.of(text, Kind.CLOSING);
      case ",", ";" -> Symbol.of(text, Kind.PUNCTUATION);
      case ":", "=", "<", ">" -> Symbol.of(text, Kind.RELATION);
      case "!", "/", "|" -> Symbol.of(text, Kind.SIGN);
      default -> other(sign, text);
    };
  }

  private static Symbol other(int sign, String text) {
    Symbol known = BY_TEXT.get(text);
    Kind unknown = Character.isLetter(sign) ? Kind.VARIABLE : Kind.SIGN;
    return known == null ? Symbol.of(text, unknown) : known;
  }

  private static Map<String, Symbol> signs() {
    Map<String, Symbol> signs = new TreeMap<>();
    put(signs, Kind.VARIABLE, "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η");
    put(signs, Kind.VARIABLE, "theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π");
    put(signs, Kind.VARIABLE, "rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω");
    put(signs, Kind.SIGN, "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ");
    put(signs, Kind.SIGN, "Psi Ψ Omega Ω infty ∞ partial ∂ nabla ∇ circ ° degree ° prime ′");
    put(signs, Kind.SIGN, "ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱ hbar ℏ ell ℓ emptyset ∅");
    put(signs, Kind.SIGN, "forall ∀ exists ∃ angle ∠ uparrow ↑ downarrow ↓ Re ℜ Im ℑ");
    put(signs, Kind.SIGN, "% % $ $ & & # # _ _ | ‖ vert | Vert ‖");
    put(signs, Kind.LARGE, "sum ∑ prod ∏ int ∫ iint ∬ oint ∮ bigcup ⋃ bigcap ⋂");
    put(signs, Kind.OPERATOR, "cdot · times × div ÷ pm ± mp ∓ ast ∗ star ⋆ bullet • cup ∪ cap ∩");
    put(signs, Kind.OPERATOR, "setminus ∖ wedge ∧ land ∧ vee ∨ lor ∨ oplus ⊕ otimes ⊗");
    put(signs, Kind.RELATION, "le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ approx ≈ sim ∼ equiv ≡ propto ∝");
    put(signs, Kind.RELATION, "ll ≪ gg ≫ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ mid ∣");
    put(signs, Kind.RELATION, "simeq ≃ cong ≅ perp ⊥ parallel ∥ lt < gt > colon :");
    put(signs, Kind.RELATION, "to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ mapsto ↦");
    put(signs, Kind.RELATION, "longrightarrow ⟶ Rightarrow ⇒ implies ⇒ Leftarrow ⇐ iff ⇔");
    put(signs, Kind.RELATION, "Leftrightarrow ⇔ rightleftharpoons ⇌ rightleftarrows ⇄");
    put(signs, Kind.OPENING, "{ { lbrace { langle ⟨ lfloor ⌊ lceil ⌈ lbrack [");
    put(signs, Kind.CLOSING, "} } rbrace } rangle ⟩ rfloor ⌋ rceil ⌉ rbrack ]");
    for (String name :
        ("ln log lg exp sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh det dim gcd"
                + " arg min max lim sup inf")
            .split(" ", -1)) {
      signs.put(name, Symbol.of(name, Kind.FUNCTION));
    }
    return signs;
  }

  private static Map<String, Symbol> byText() {
    Map<String, Symbol> signs = new TreeMap<>();
    SIGNS.values().forEach(symbol -> signs.putIfAbsent(symbol.text(), symbol));
    return signs;
  }

  private static void put(Map<String, Symbol> signs, Kind kind, String pairs) {
    String[] words = pairs.split(" ", -1);
    for (int i = 0; i < words.length; i += 2) {
      signs.put(words[i], Symbol.of(words[i + 1], kind));
    }
  }
}
