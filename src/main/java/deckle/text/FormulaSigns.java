package deckle.text;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The commands of formulas that stand for one sign or one word. */
final class FormulaSigns {

  private static final Map<String, Sign> SIGNS = signs();

  /** How a sign stands among its neighbours. */
  enum Kind {
    VARIABLE,
    ORDINARY,
    OPERATOR,
    RELATION,
    FUNCTION,
    SPACE
  }

  /** What a command prints. */
  record Sign(String printed, Kind kind) {}

  private FormulaSigns() {}

  static Optional<Sign> of(String command) {
    return Optional.ofNullable(SIGNS.get(command));
  }

  /** Every command there is, those with braces too. */
  static Collection<String> commands() {
    Collection<String> commands = new TreeSet<>(SIGNS.keySet());
    Collections.addAll(commands, "frac", "sqrt", "text", "mathrm", "left", "right");
    return commands;
  }

  private static Map<String, Sign> signs() {
    Map<String, Sign> signs = new TreeMap<>();
    put(signs, Kind.VARIABLE, "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η");
    put(
        signs,
        Kind.VARIABLE,
        "theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ");
    put(signs, Kind.VARIABLE, "sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω");
    put(signs, Kind.ORDINARY, "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ");
    put(signs, Kind.ORDINARY, "Phi Φ Psi Ψ Omega Ω infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫");
    put(signs, Kind.ORDINARY, "circ ° degree ° prime ′ ldots … dots … % % $ $ & & # # _ _ { { } }");
    put(signs, Kind.OPERATOR, "cdot · times × div ÷ pm ± mp ∓");
    put(signs, Kind.RELATION, "le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ approx ≈ sim ∼ equiv ≡ propto ∝");
    put(signs, Kind.RELATION, "ll ≪ gg ≫ in ∈ to → rightarrow → leftarrow ← leftrightarrow ↔");
    put(signs, Kind.RELATION, "Rightarrow ⇒ rightleftharpoons ⇌");
    put(signs, Kind.FUNCTION, "ln ln log log exp exp sin sin cos cos tan tan min min max max");
    for (String space : new String[] {",", ":", ";", " ", "quad", "qquad"}) {
      signs.put(space, new Sign("\u00A0", Kind.SPACE));
    }
    signs.put("!", new Sign("", Kind.SPACE));
    return signs;
  }

  private static void put(Map<String, Sign> signs, Kind kind, String pairs) {
    String[] words = pairs.split(" ", -1);
    for (int i = 0; i < words.length; i += 2) {
      signs.put(words[i], new Sign(words[i + 1], kind));
    }
  }
}
