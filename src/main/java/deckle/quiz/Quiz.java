package deckle.quiz;

import deckle.text.Text;
import java.util.List;

/**
 * A quiz as it will be printed: every question chosen, ordered and with its values drawn.
 *
 * @param language that of its first deck
 */
public record Quiz(String id, Text title, String language, long seed, List<Form> forms) {

  public Quiz {
    forms = List.copyOf(forms);
  }
}
