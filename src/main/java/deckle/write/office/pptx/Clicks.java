package deckle.write.office.pptx;

import deckle.write.office.Xml;
import java.util.List;

/** What appears with the next click, as PowerPoint notes it. */
final class Clicks {

  private Clicks() {}

  /**
   * Shapes that appear together.
   *
   * @param shapes the first is words in a frame
   */
  static void write(List<Integer> shapes, Xml out) {
    out.open("p:timing").open("p:tnLst").open("p:par");
    out.open("p:cTn", "id", "1", "dur", "indefinite", "restart", "never", "nodeType", "tmRoot");
    out.open("p:childTnLst").open("p:seq", "concurrent", "1", "nextAc", "seek");
    out.open("p:cTn", "id", "2", "dur", "indefinite", "nodeType", "mainSeq");
    out.open("p:childTnLst");
    step(3, "indefinite", out);
    step(4, "0", out);
    int number = 5;
    for (int shape : shapes) {
      appear(shape, number, shape == shapes.get(0), out);
      number += 2;
    }
    for (int level = 0; level < 2 * 3; level++) {
      out.close();
    }
    out.close().close();
    turn("p:prevCondLst", "onPrev", out);
    turn("p:nextCondLst", "onNext", out);
    out.close().close().close().close().close().open("p:bldLst");
    out.empty("p:bldP", "spid", "" + shapes.get(0), "grpId", "0", "animBg", "1");
    out.close().close();
  }

  private static void step(int number, String delay, Xml out) {
    out.open("p:par").open("p:cTn", "id", "" + number, "fill", "hold").open("p:stCondLst");
    out.empty("p:cond", "delay", delay).close().open("p:childTnLst");
  }

  private static void appear(int shape, int number, boolean first, Xml out) {
    out.open("p:par");
    Attributes effect = new Attributes().put("id", "" + number).put("presetID", "1");
    effect.put("presetClass", "entr").put("presetSubtype", "0").put("fill", "hold");
    effect.put(first, "grpId", "0").put("nodeType", first ? "clickEffect" : "withEffect");
    out.open("p:cTn", effect.toArray());
    out.open("p:stCondLst").empty("p:cond", "delay", "0").close().open("p:childTnLst");
    out.open("p:set").open("p:cBhvr");
    out.open("p:cTn", "id", "" + (number + 1), "dur", "1", "fill", "hold").open("p:stCondLst");
    out.empty("p:cond", "delay", "0").close().close();
    out.open("p:tgtEl").empty("p:spTgt", "spid", "" + shape).close();
    out.open("p:attrNameLst").leaf("p:attrName", "style.visibility").close().close();
    out.open("p:to").empty("p:strVal", "val", "visible").close();
    out.close().close().close().close();
  }

  private static void turn(String element, String event, Xml out) {
    out.open(element).open("p:cond", "evt", event, "delay", "0").open("p:tgtEl");
    out.empty("p:sldTgt").close().close().close();
  }
}
