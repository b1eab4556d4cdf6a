package deckle.write.office.xlsx;

/** The colours that a condition gives a cell; each pair stands out by 4.5 : 1 and more. */
public enum Tint {
  GOOD("006100", "C6EFCE"),
  DOUBTFUL("7F5F00", "FFEB9C"),
  BAD("9C0006", "FFC7CE"),
  /** To be filled in. */
  MISSING("1F3864", "DDEBF7"),
  /** Not asked for. */
  UNUSED("595959", "EDEDED");

  private final String ink;
  private final String ground;

  Tint(String ink, String ground) {
    this.ink = ink;
    this.ground = ground;
  }

  String ink() {
    return "FF" + ink;
  }

  String ground() {
    return "FF" + ground;
  }
}
