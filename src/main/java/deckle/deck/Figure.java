package deckle.deck;

import deckle.diag.Span;
import deckle.text.Text;
import java.util.Optional;

/**
 * A picture with the words that go with it.
 *
 * @param file as written, relative to the deck's folder
 * @param alt what a reader who cannot see it is told
 */
public record Figure(
    String id,
    String file,
    Text alt,
    Optional<Text> caption,
    Optional<Text> credit,
    Optional<Measure> width,
    Image image,
    Span at) {}
