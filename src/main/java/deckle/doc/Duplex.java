package deckle.doc;

/** On which sides of a sheet a document is meant to be printed. */
public enum Duplex {
  /** As whoever prints it likes. */
  UNSAID,
  /** On one side, whatever the printer is set to. */
  SIMPLEX,
  /** On both, turned on the long edge. */
  LONG_EDGE,
  /** On both, turned on the short edge. */
  SHORT_EDGE
}
