package deckle.write.office.docx;

import deckle.doc.Block;
import deckle.text.Text;
import deckle.write.office.Xml;
import java.util.List;

/** Labels with rules behind them on one line, made of tabs as typists do. */
record FieldLine(List<Block.Field> fields, Place place, Measures measures, Runs runs) {

  private static final String TAB = "<w:r><w:tab/></w:r>";

  void write(Xml out) {
    List<Integer> weights = fields.stream().map(Block.Field::weight).toList();
    List<Integer> widths = Tables.shared(place.width(), weights);
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Fields").open("w:tabs");
    int right = 0;
    for (int i = 0; i < widths.size(); i++) {
      right += widths.get(i);
      boolean last = i == widths.size() - 1;
      int end = last ? right : right - measures.distance(100);
      out.empty("w:tab", "w:val", "left", "w:leader", "underscore", "w:pos", "" + end);
      if (!last) {
        out.empty("w:tab", "w:val", "left", "w:pos", "" + right);
      }
    }
    out.close().close();
    for (int i = 0; i < fields.size(); i++) {
      out.add(i == 0 ? "" : TAB);
      out.add(runs.of(Text.of(fields.get(i).label() + " "))).add(TAB);
    }
    out.close();
  }
}
