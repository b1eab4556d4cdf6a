package deckle.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_BTT;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_MEMORY_MODE_READONLY;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_create;

import deckle.font.MathTable.Constant;
import deckle.font.MathTable.Part;
import deckle.font.MathTable.Variant;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.OpenType;
import org.lwjgl.util.harfbuzz.hb_ot_math_glyph_part_t;
import org.lwjgl.util.harfbuzz.hb_ot_math_glyph_variant_t;

/** The table is read as HarfBuzz reads it. */
class MathTableTest {

  private static final int MOST = 40;

  private static long font;
  private static MathTable table;

  @BeforeAll
  static void givenTheMathematicalFont() throws IOException {
    byte[] bytes = Font.class.getResourceAsStream("NotoSansMath-Regular.ttf").readAllBytes();
    ByteBuffer memory = MemoryUtil.memAlloc(bytes.length);
    memory.put(bytes).flip();
    long blob = hb_blob_create(memory, HB_MEMORY_MODE_READONLY, MemoryUtil.NULL, null);
    font = hb_font_create(hb_face_create(blob, 0));
    table = Font.MATH.mathematics();
  }

  @Test
  void distancesAreThoseThatHarfBuzzReads() {
    for (Constant constant : Constant.values()) {
      assertThat(table.constant(constant))
          .as(constant.name())
          .isEqualTo(OpenType.hb_ot_math_get_constant(font, harfBuzz(constant)));
    }
  }

  /** HarfBuzz counts four percentages and heights first. */
  private static int harfBuzz(Constant constant) {
    return constant.place() + 4;
  }

  @Test
  void tallerFormsPartsAndSlantsAreThoseThatHarfBuzzReads() {
    int withParts = 0;
    for (int point : "()[]{}|√∑∏∫∮/‖⟨⟩⌊⌋xA+".codePoints().toArray()) {
      int glyph = Font.MATH.glyph(point);
      String sign = Character.toString(point);
      assertThat(table.taller(glyph)).as(sign).isEqualTo(variants(glyph));
      assertThat(table.parts(glyph)).as(sign).isEqualTo(parts(glyph));
      assertThat(table.slant(glyph))
          .as(sign)
          .isEqualTo(OpenType.hb_ot_math_get_glyph_italics_correction(font, glyph));
      withParts += table.parts(glyph).isEmpty() ? 0 : 1;
    }
    assertThat(withParts).isGreaterThan(8);
    assertThat(table.leastOverlap())
        .isEqualTo(OpenType.hb_ot_math_get_min_connector_overlap(font, HB_DIRECTION_BTT));
  }

  private static List<Variant> variants(int glyph) {
    try (hb_ot_math_glyph_variant_t.Buffer found = hb_ot_math_glyph_variant_t.calloc(MOST)) {
      IntBuffer count = MemoryUtil.memCallocInt(1).put(0, MOST);
      OpenType.hb_ot_math_get_glyph_variants(font, glyph, HB_DIRECTION_BTT, 0, count, found);
      List<Variant> variants = new ArrayList<>();
      for (int i = 0; i < count.get(0); i++) {
        variants.add(new Variant(found.get(i).glyph(), found.get(i).advance()));
      }
      return variants;
    }
  }

  private static List<Part> parts(int glyph) {
    try (hb_ot_math_glyph_part_t.Buffer found = hb_ot_math_glyph_part_t.calloc(MOST)) {
      IntBuffer count = MemoryUtil.memCallocInt(1).put(0, MOST);
      OpenType.hb_ot_math_get_glyph_assembly(
          font, glyph, HB_DIRECTION_BTT, 0, count, found, MemoryUtil.memCallocInt(1));
      List<Part> parts = new ArrayList<>();
      for (int i = 0; i < count.get(0); i++) {
        hb_ot_math_glyph_part_t part = found.get(i);
        parts.add(
            new Part(
                part.glyph(),
                part.start_connector_length(),
                part.end_connector_length(),
                part.full_advance(),
                (part.flags() & 1) == 1));
      }
      return parts;
    }
  }
}
