package deckle.quiz;

import java.util.Optional;

/**
 * Somebody who writes a quiz.
 *
 * @param number by which a school knows him; empty if nobody says
 * @param form that he gets; empty if it is to be dealt
 */
public record Student(String name, String number, Optional<String> form) {

  /** With this form in hand. */
  Student on(String dealt) {
    return new Student(name, number, Optional.of(dealt));
  }

  /** For digests. */
  @Override
  public String toString() {
    return name + "\t" + number + "\t" + form.orElse("");
  }
}
