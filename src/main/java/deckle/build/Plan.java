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
      List<Product> products = wanted(shelf.manifest().outputs()).filter(Product::ofQuiz).toList();
      plan.addQuiz(quiz, products, targets);
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
    List<Product> products = wanted(outputs).toList();
    products.stream()
        .filter(product -> !product.ofQuiz() && has(deck, product))
        .forEach(product -> targets.add(new Target(deck.id(), product, Forms.NONE)));
    Blueprint quiz = shelf.quizzes().get(deck.id());
    if (shelf.asks(quiz)) {
      addQuiz(quiz, products.stream().filter(Product::ofQuiz).toList(), targets);
    }
  }

  private boolean has(Deck deck, Product product) {
    return !product.ofCards() || shelf.cards().any(deck);
  }

  private static Stream<Product> wanted(List<String> outputs) {
    return Stream.of(Product.values())
        .filter(product -> outputs.isEmpty() || outputs.contains(product.word()));
  }

  /** All products of the same forms one after another. */
  private void addQuiz(Blueprint quiz, List<Product> products, List<Target> targets) {
    boolean single = split && products.contains(Product.QUIZ);
    if (single) {
      Forms.each(quiz).forEach(form -> targets.add(new Target(quiz.id(), Product.QUIZ, form)));
    }
    for (Forms forms : Forms.in(quiz)) {
      for (Product product : products) {
        if (product != Product.QUIZ || !single) {
          targets.add(new Target(quiz.id(), product, forms));
        }
      }
    }
  }
}
