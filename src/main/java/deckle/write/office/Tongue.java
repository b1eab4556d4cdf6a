package deckle.write.office;

import deckle.typography.Direction;
import java.util.Map;

/** A language as Office names it, with a region, so that it finds its dictionary. */
public record Tongue(String tag) {

  private static final Map<String, String> REGIONS =
      Map.of("en", "en-GB", "de", "de-DE", "fr", "fr-FR", "es", "es-ES", "ar", "ar-SA");

  /** With the region that is meant where none is given. */
  public static Tongue of(String language) {
    return new Tongue(REGIONS.getOrDefault(language, language));
  }

  public boolean isToTheLeft() {
    return Direction.isToTheLeft(tag);
  }
}
