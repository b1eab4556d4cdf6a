package deckle.deck;

import deckle.diag.Span;
import deckle.text.Text;
import java.util.Optional;

/**
 * A work that facts rest on.
 *
 * @param text the citation without the link at its end
 * @param link the absolute URL made from a {@code doi:} or URL at the end of the citation
 */
public record Reference(String id, Text text, Optional<String> link, Span at) {}
