package deckle.font;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_LTR;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_RTL;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_MEMORY_MODE_READONLY;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_add_utf16;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_get_glyph_infos;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_get_glyph_positions;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_guess_segment_properties;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_direction;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_language;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_make_immutable;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_language_from_string;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_shape;

import java.lang.ref.Cleaner;
import java.nio.ByteBuffer;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.hb_glyph_info_t;
import org.lwjgl.util.harfbuzz.hb_glyph_position_t;

/** Shapes text by the rules in a font. The only class that knows the native library. */
final class HarfBuzz {

  /** In pairs. */
  private static final String BRACKETS = "()[]{}<>«»‹›≤≥";

  private static final Cleaner CLEANER = Cleaner.create();

  private final long font;
  private final int em;

  HarfBuzz(byte[] program, int em) {
    this.em = em;
    ByteBuffer memory = MemoryUtil.memAlloc(program.length);
    memory.put(program).flip();
    long blob = hb_blob_create(memory, HB_MEMORY_MODE_READONLY, MemoryUtil.NULL, null);
    long face = hb_face_create(blob, 0);
    long created = hb_font_create(face);
    hb_font_make_immutable(created);
    hb_face_destroy(face);
    hb_blob_destroy(blob);
    this.font = created;
    CLEANER.register(
        this,
        () -> {
          hb_font_destroy(created);
          MemoryUtil.memFree(memory);
        });
  }

  /**
   * Glyphs from left to right, with mirrored brackets where the text runs to the left.
   *
   * @param language a BCP 47 tag; some letters differ between the languages of one script
   */
  Shaped shape(Font owner, String text, int size, boolean rightToLeft, String language) {
    long buffer = hb_buffer_create();
    try {
      hb_buffer_add_utf16(buffer, text, 0, text.length());
      hb_buffer_set_direction(buffer, rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
      hb_buffer_set_language(buffer, hb_language_from_string(language));
      hb_buffer_guess_segment_properties(buffer);
      hb_shape(font, buffer, null);
      return read(owner, buffer, text, size, rightToLeft);
    } finally {
      hb_buffer_destroy(buffer);
    }
  }

  private Shaped read(Font owner, long buffer, String text, int size, boolean rightToLeft) {
    hb_glyph_info_t.Buffer infos = hb_buffer_get_glyph_infos(buffer);
    hb_glyph_position_t.Buffer positions = hb_buffer_get_glyph_positions(buffer);
    int count = infos.limit();
    int[] glyphs = new int[count];
    int[] clusters = new int[count];
    int[] advances = new int[count];
    int[] offsets = new int[2 * count];
    boolean raised = false;
    for (int i = 0; i < count; i++) {
      glyphs[i] = infos.get(i).codepoint();
      clusters[i] = infos.get(i).cluster();
      hb_glyph_position_t position = positions.get(i);
      advances[i] = scaled(position.x_advance(), size);
      offsets[2 * i] = scaled(position.x_offset(), size);
      offsets[2 * i + 1] = scaled(position.y_offset(), size);
      raised |= position.x_offset() != 0 || position.y_offset() != 0;
    }
    String[] texts = texts(text, clusters, rightToLeft);
    return new Shaped(
        owner, size, glyphs, advances, raised ? offsets : new int[0], texts, rightToLeft);
  }

  private int scaled(int units, int size) {
    return (int) Math.floorDiv((long) units * size * 2 + em, 2L * em);
  }

  /** The first glyph of a cluster, as it is read, stands for all its characters. */
  private static String[] texts(String text, int[] clusters, boolean rightToLeft) {
    int count = clusters.length;
    String[] texts = new String[count];
    for (int read = 0; read < count; read++) {
      int at = rightToLeft ? count - 1 - read : read;
      int before = rightToLeft ? at + 1 : at - 1;
      boolean first = read == 0 || clusters[before] != clusters[at];
      texts[at] = first ? text.substring(clusters[at], end(text, clusters, at)) : "";
      texts[at] = rightToLeft ? drawn(texts[at]) : texts[at];
    }
    return texts;
  }

  /** A bracket is known by how it looks; whoever reads the page turns it round again. */
  private static String drawn(String cluster) {
    int at = cluster.length() == 1 ? BRACKETS.indexOf(cluster) : -1;
    return at < 0 ? cluster : BRACKETS.substring(at ^ 1, (at ^ 1) + 1);
  }

  /** Where the cluster of a glyph ends: where the next one begins. */
  private static int end(String text, int[] clusters, int at) {
    int end = text.length();
    for (int other : clusters) {
      end = other > clusters[at] ? Math.min(end, other) : end;
    }
    return end;
  }
}
