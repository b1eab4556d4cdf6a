package deckle.read.yaml;

/** Every name that the items of a deck may refer to, and the ids they have themselves. */
final class Names {

  final Known topics = new Known("topic", "topics");
  final Known sources = new Known("source", "sources");
  final Known figures = new Known("figure", "figures");
  final Known facts = new Known("fact", "facts");

  /** Ids of facts and questions alike: a card is known by its deck and its id. */
  final Known ids = new Known("id", "ids");
}
