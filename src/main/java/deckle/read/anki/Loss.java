package deckle.read.anki;

/** What may not come over as it was, in the order in which it is reported. */
enum Loss {
  EMPTY(Group.LOST, "note without an answer", "notes without an answer"),
  NO_GAP(Group.LOST, "cloze without a gap", "clozes without a gap"),
  OCCLUSION(Group.LOST, "note with a covered picture", "notes with covered pictures"),
  TOO_LONG(Group.LOST, "note longer than 100 KB", "notes longer than 100 KB"),
  SOUND(Group.LOST, "sound", "sounds"),
  PICTURE_ELSEWHERE(
      Group.LOST,
      "picture that a text file cannot carry (export as .apkg)",
      "pictures that a text file cannot carry (export as .apkg)"),
  PICTURE_MISSING(
      Group.LOST, "picture that is not in the file", "pictures that are not in the file"),
  PICTURE_KIND(
      Group.LOST, "picture that is no PNG, JPEG or SVG", "pictures that are no PNG, JPEG or SVG"),
  PICTURE_LARGE(
      Group.LOST, "picture that is damaged or too large", "pictures that are damaged or too large"),
  PICTURE_BROKEN(Group.LOST, "drawing that cannot be printed", "drawings that cannot be printed"),
  ELEMENT(Group.LOST, "element that is no text", "elements that are no text"),
  LINK(Group.LOST, "link that leads to no web page", "links that lead to no web page"),
  HINT(Group.LOST, "hint of a gap", "hints of gaps"),
  REVERSE(Group.LOST, "reversed card of a question", "reversed cards of questions"),
  FORMATTING(
      Group.LOST,
      "note with colours, underlines or other looks",
      "notes with colours, underlines or other looks"),
  SCRIPT(
      Group.CHANGED,
      "raised or lowered text that stands on the line now",
      "raised or lowered texts that stand on the line now"),
  FORMULA(
      Group.CHANGED,
      "formula that Deckle does not know, kept as words",
      "formulas that Deckle does not know, kept as words"),
  GAP_IN_FORMULA(
      Group.CHANGED,
      "gap in a formula, now the whole formula",
      "gaps in formulas, now the whole formulas"),
  NESTED(Group.CHANGED, "gap within a gap, now one", "gaps within gaps, now one"),
  GROUPED(
      Group.CHANGED,
      "cloze whose gaps were asked together, now one by one",
      "clozes whose gaps were asked together, now one by one"),
  GAP_PICTURE(Group.LOST, "picture in a gap", "pictures in gaps"),
  GAP_BAR(
      Group.CHANGED,
      "gap with an upright bar in it, a slash now",
      "gaps with upright bars in them, slashes now"),
  CHOICE(
      Group.CHANGED,
      "choice that can be none here, now a list that does not say which options are right",
      "choices that can be none here, now lists that do not say which options are right"),
  TABLE(Group.CHANGED, "table with joined cells, now lines", "tables with joined cells, now lines"),
  LAYOUT(Group.CHANGED, "text whose layout is lost", "texts whose layout is lost"),
  SEVERAL(
      Group.CHANGED,
      "deck beside others, all of them topics of one now",
      "decks beside each other, all of them topics of one now"),
  NO_ALT(
      Group.TO_DO,
      "picture is described by its file's name only: write its alternative text",
      "pictures are described by their files' names only: write their alternative texts");

  /** What becomes of it. */
  enum Group {
    LOST("not kept"),
    CHANGED("changed"),
    TO_DO("to do");

    private final String words;

    Group(String words) {
      this.words = words;
    }
  }

  private final Group group;
  private final String one;
  private final String several;

  Loss(Group group, String one, String several) {
    this.group = group;
    this.one = one;
    this.several = several;
  }

  /** So many of them, in words. */
  String times(int count) {
    return group.words + ": " + count + " " + (count == 1 ? one : several);
  }
}
