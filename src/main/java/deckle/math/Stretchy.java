package deckle.math;

import deckle.font.Font;
import deckle.font.MathTable;
import deckle.font.MathTable.Part;
import deckle.font.MathTable.Variant;
import java.util.ArrayList;
import java.util.List;

/** Sets signs as tall as they are needed: larger forms of the font, or put together from parts. */
final class Stretchy {

  /** A bracket may be shorter than what it holds by a tenth. */
  private static final int COVERED_PERCENT = 90;

  private Stretchy() {}

  /** A sum or an integral, larger where there is room. */
  static Atom large(FormulaSetter setter, String sign) {
    int glyph = Font.MATH.glyph(sign.codePointAt(0));
    List<Variant> forms = Type.table().taller(glyph);
    int chosen =
        setter.style().displayed() && !forms.isEmpty()
            ? forms.get(forms.size() - 1).glyph()
            : glyph;
    Box box = onAxis(setter, setter.type().glyph(chosen, sign, setter.size()));
    int slant = Type.scaled(Type.table().slant(chosen), setter.size());
    return new Atom(box, Atom.Kind.LARGE, slant);
  }

  /** A bracket for what stands beside it; nothing for none. */
  static Box bracket(FormulaSetter setter, String sign, Box inside) {
    if (sign.isEmpty()) {
      return Box.space(setter.em(120));
    }
    int axis = setter.type().axis(setter.size());
    int half = Math.max(inside.ascent() - axis, inside.descent() + axis);
    Box usual = setter.type().sign(sign, false, setter.size());
    boolean enough = 2 * half * COVERED_PERCENT / 100 <= usual.height();
    return onAxis(setter, enough ? usual : tall(setter, sign, 2 * half * COVERED_PERCENT / 100));
  }

  /** The first form that is tall enough, else parts; in its own place. */
  static Box tall(FormulaSetter setter, String sign, int height) {
    int glyph = Font.MATH.glyph(sign.codePointAt(0));
    for (Variant form : Type.table().taller(glyph)) {
      if (Type.scaled(form.height(), setter.size()) >= height) {
        return setter.type().glyph(form.glyph(), sign, setter.size());
      }
    }
    List<Part> parts = Type.table().parts(glyph);
    return parts.isEmpty() ? tallest(setter, sign, glyph) : put(setter, sign, parts, height);
  }

  private static Box tallest(FormulaSetter setter, String sign, int glyph) {
    List<Variant> forms = Type.table().taller(glyph);
    int chosen = forms.isEmpty() ? glyph : forms.get(forms.size() - 1).glyph();
    return setter.type().glyph(chosen, sign, setter.size());
  }

  /** As many repeating parts as are needed, all overlapping alike. */
  private static Box put(FormulaSetter setter, String sign, List<Part> parts, int height) {
    MathTable table = Type.table();
    int least = Type.scaled(table.leastOverlap(), setter.size());
    int times = 0;
    List<Part> chosen = repeated(parts, times);
    while (length(setter, chosen) - least * (chosen.size() - 1) < height && times < 100) {
      chosen = repeated(parts, ++times);
    }
    int joints = Math.max(1, chosen.size() - 1);
    int most = Type.scaled(overlap(chosen), setter.size());
    int spare = (length(setter, chosen) - height) / joints;
    int overlap = Math.max(least, Math.min(most, spare));
    Box whole = Box.EMPTY;
    int bottom = 0;
    for (int i = 0; i < chosen.size(); i++) {
      String meaning = i == 0 ? sign : "";
      Box part = setter.type().glyph(chosen.get(i).glyph(), meaning, setter.size());
      Box placed = part.raised(bottom + part.descent());
      whole = i == 0 ? placed : Box.over(whole, placed);
      bottom += part.height() - overlap;
    }
    return whole;
  }

  private static List<Part> repeated(List<Part> parts, int times) {
    List<Part> all = new ArrayList<>();
    for (Part part : parts) {
      for (int i = 0; i < (part.repeats() ? times : 1); i++) {
        all.add(part);
      }
    }
    return all;
  }

  private static int length(FormulaSetter setter, List<Part> parts) {
    return parts.stream().mapToInt(part -> Type.scaled(part.height(), setter.size())).sum();
  }

  /** The most that all joints can take. */
  private static int overlap(List<Part> parts) {
    int most = Integer.MAX_VALUE;
    for (int i = 1; i < parts.size(); i++) {
      int joint = Math.min(parts.get(i - 1).endOverlap(), parts.get(i).startOverlap());
      most = Math.min(most, joint);
    }
    return most == Integer.MAX_VALUE ? 0 : most;
  }

  /** With its middle on the axis. */
  private static Box onAxis(FormulaSetter setter, Box box) {
    int axis = setter.type().axis(setter.size());
    return box.raised(axis - (box.ascent() - box.descent()) / 2);
  }
}
