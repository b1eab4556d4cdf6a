package deckle.chart;

/** What fills a bar: greys and hatchings that any printer tells apart. */
enum Filling {
  GREY("#8c8c8c", false, false),
  HATCHED("#ffffff", true, false),
  WHITE("#ffffff", false, false),
  BLACK("#333333", false, false),
  CROSSED("#ffffff", true, true),
  LIGHT("#d0d0d0", false, true);

  private final String colour;
  private final boolean rises;
  private final boolean falls;

  Filling(String colour, boolean rises, boolean falls) {
    this.colour = colour;
    this.rises = rises;
    this.falls = falls;
  }

  static Filling of(int index) {
    return values()[index % values().length];
  }

  String colour() {
    return colour;
  }

  boolean rises() {
    return rises;
  }

  boolean falls() {
    return falls;
  }
}
