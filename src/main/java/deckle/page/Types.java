package deckle.page;

import deckle.page.Faces.Glyph;
import java.util.List;

/** Makes fragments of type. */
final class Types {

  private static final String[] NO_TEXTS = {};

  private Types() {}

  /** The glyphs, all of one font, at the size of a face. */
  static Fragment.Type of(Face face, List<Glyph> glyphs, List<String> texts) {
    int[] ids = new int[glyphs.size()];
    int[] advances = new int[ids.length];
    int width = 0;
    for (int i = 0; i < ids.length; i++) {
      ids[i] = glyphs.get(i).id();
      advances[i] = (glyphs.get(i).advance() * face.size() + 500) / 1000;
      width += advances[i];
    }
    Font font = glyphs.isEmpty() ? face.font() : glyphs.get(0).font();
    return new Fragment.Type(face, font, ids, advances, texts.toArray(NO_TEXTS), width);
  }
}
