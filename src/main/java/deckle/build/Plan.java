package deckle.build;

import deckle.deck.Deck;
import deckle.quiz.Blueprint;
import deckle.read.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which outputs a library wants. */
final class Plan {

  private final Shelf shelf;
  private final boolean split;

  private Plan(Shelf shelf, boolean split) {
    this.shelf = shelf;
    this.split = split;
  }

  /** In the order of decks, then quizzes; {@code split} gives each form a file of its own. */
  static List<Target> of(Shelf shelf, boolean split) {
    Plan plan = new Plan(shelf, split);
    List<Target> targets = new ArrayList<>();
    shelf.decks().values().forEach(deck -> plan.addDeck(deck, targets));
    for (Blueprint quiz : shelf.manifest().quizzes()) {
      plan.quizProducts(shelf.manifest().outputs()).forEach(p -> plan.add(p, quiz, targets));
    }
    return targets;
  }

  private void addDeck(Deck deck, List<Target> targets) {
    List<String> outputs =
        shelf
            .settings(deck.id())
            .map(Manifest.Settings::outputs)
            .filter(own -> !own.isEmpty())
            .orElse(shelf.manifest().outputs());
    boolean asks = deck.questions().findAny().isPresent();
    boolean cards = !shelf.cards().of(deck).isEmpty();
    wanted(outputs)
        .filter(product -> !product.ofQuiz() || asks)
        .filter(product -> !product.ofCards() || cards)
        .forEach(product -> add(product, shelf.quizzes().get(deck.id()), targets));
  }

  private Stream<Product> quizProducts(List<String> outputs) {
    return wanted(outputs).filter(Product::ofQuiz);
  }

  private static Stream<Product> wanted(List<String> outputs) {
    return Stream.of(Product.values())
        .filter(product -> outputs.isEmpty() || outputs.contains(product.word()));
  }

  private void add(Product product, Blueprint quiz, List<Target> targets) {
    if (split && product == Product.QUIZ) {
      quiz.forms().forEach(form -> targets.add(new Target(quiz.id(), product, form)));
    } else {
      targets.add(Target.of(quiz.id(), product));
    }
  }
}
