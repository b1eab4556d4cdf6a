package deckle.write.office.xlsx;

/** How a cell looks; these are all the looks there are. */
public enum Style {
  PLAIN(Format.GENERAL, Face.PLAIN, Ground.NONE, Edge.NONE, Place.AS_IS),
  /** The name of a sheet, over everything. */
  TITLE(Format.GENERAL, Face.LARGE, Ground.NONE, Edge.NONE, Place.AS_IS),
  /** What is said below a title, on one line. */
  SUBTITLE(Format.GENERAL, Face.QUIET, Ground.NONE, Edge.NONE, Place.AS_IS),
  /** The name of a column. */
  HEADER(Format.TEXT, Face.BOLD, Ground.HEADER, Edge.BELOW, Place.WRAPPED),
  /** The name of a narrow column. */
  HEADER_CENTRED(Format.GENERAL, Face.BOLD, Ground.HEADER, Edge.BELOW, Place.CENTRED),
  /** A row's own name. */
  LABEL(Format.TEXT, Face.BOLD, Ground.NONE, Edge.NONE, Place.WRAPPED),
  /** What is and stays text, also when it is typed. */
  TEXT(Format.TEXT, Face.PLAIN, Ground.NONE, Edge.NONE, Place.WRAPPED),
  /** An explanation. */
  NOTE(Format.TEXT, Face.QUIET, Ground.NONE, Edge.NONE, Place.WRAPPED),
  NUMBER(Format.GENERAL, Face.PLAIN, Ground.NONE, Edge.NONE, Place.CENTRED),
  /** Two decimals. */
  DECIMAL(Format.DECIMAL, Face.PLAIN, Ground.NONE, Edge.NONE, Place.CENTRED),
  PERCENT(Format.PERCENT, Face.PLAIN, Ground.NONE, Edge.NONE, Place.CENTRED),
  /** A text to be typed into a frame. */
  TEXT_ENTRY(Format.TEXT, Face.PLAIN, Ground.NONE, Edge.AROUND, Place.AS_IS),
  /** A number to be typed into a frame. */
  NUMBER_ENTRY(Format.GENERAL, Face.PLAIN, Ground.NONE, Edge.AROUND, Place.CENTRED);

  /** The ids of these number formats are built into every spreadsheet. */
  enum Format {
    GENERAL(0),
    DECIMAL(2),
    PERCENT(9),
    TEXT(49);

    final int id;

    Format(int id) {
      this.id = id;
    }
  }

  enum Face {
    PLAIN,
    BOLD,
    LARGE,
    QUIET
  }

  enum Ground {
    NONE,
    /** Every file has a second ground of dots, which nothing uses. */
    DOTS,
    HEADER
  }

  enum Edge {
    NONE,
    BELOW,
    AROUND
  }

  enum Place {
    AS_IS,
    WRAPPED,
    /** Wrapped, too. */
    CENTRED
  }

  private final Format format;
  private final Face face;
  private final Ground ground;
  private final Edge edge;
  private final Place place;

  Style(Format format, Face face, Ground ground, Edge edge, Place place) {
    this.format = format;
    this.face = face;
    this.ground = ground;
    this.edge = edge;
    this.place = place;
  }

  Format format() {
    return format;
  }

  Face face() {
    return face;
  }

  Ground ground() {
    return ground;
  }

  Edge edge() {
    return edge;
  }

  Place place() {
    return place;
  }

  /** Whether a text goes on below where its column ends. */
  boolean wraps() {
    return place != Place.AS_IS;
  }
}
