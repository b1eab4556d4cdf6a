package deckle.deck;

import java.util.List;

/** The parameters of a question, in the order written; computed ones use those above them. */
public record Given(List<Parameter> parameters) {

  public static final Given NOTHING = new Given(List.of());

  public Given {
    parameters = List.copyOf(parameters);
  }

  public boolean isEmpty() {
    return parameters.isEmpty();
  }
}
