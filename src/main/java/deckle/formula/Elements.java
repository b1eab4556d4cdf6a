package deckle.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The symbols of the chemical elements. */
final class Elements {

  private static final Set<String> SYMBOLS =
      Set.of(
          ("H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As"
                  + " Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd"
                  + " Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr"
                  + " Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl"
                  + " Mc Lv Ts Og D T")
              .split(" ", -1));

  private Elements() {}

  /** The symbols that a word consists of; empty if it is some other word. */
  static Optional<List<String>> in(String word) {
    List<String> symbols = new ArrayList<>();
    for (int at = 0; at < word.length(); at += symbols.get(symbols.size() - 1).length()) {
      boolean two = at + 1 < word.length() && Character.isLowerCase(word.charAt(at + 1));
      String symbol = word.substring(at, at + (two ? 2 : 1));
      if (!SYMBOLS.contains(symbol)) {
        return Optional.empty();
      }
      symbols.add(symbol);
    }
    return Optional.of(symbols);
  }
}
