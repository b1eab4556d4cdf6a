package deckle.deck;

import deckle.diag.Span;
import deckle.text.Text;

/** A heading under which facts and questions stand. */
public record Topic(String id, Text title, Span at) {}
