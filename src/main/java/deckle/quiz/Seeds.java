package deckle.quiz;

/** The chance of one quiz: what is the same on all its forms, and what is each form's own. */
record Seeds(Seed quiz, Seed forms) {

  static Seeds of(Blueprint blueprint) {
    Seed quiz = new Seed(blueprint.seed()).of("quiz").of(blueprint.original());
    return new Seeds(quiz, quiz.of("form"));
  }

  Seed form(String name) {
    return forms.of(name);
  }
}
