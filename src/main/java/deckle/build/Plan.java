package deckle.build;

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
    shelf.decks().forEach((id, cover) -> plan.addDeck(id, cover, targets));
    for (Blueprint quiz : shelf.manifest().quizzes()) {
      List<Product> products = wanted(shelf.manifest().outputs()).filter(Product::ofQuiz).toList();
      plan.addQuiz(quiz, products, targets);
    }
    return targets;
  }

  private void addDeck(String id, Cover cover, List<Target> targets) {
    List<String> outputs =
        shelf
            .settings(id)
            .map(Manifest.Settings::outputs)
            .filter(own -> !own.isEmpty())
            .orElse(shelf.manifest().outputs());
    List<Product> products = wanted(outputs).toList();
    products.stream()
        .filter(product -> !product.ofQuiz())
        .filter(product -> !product.ofCards() || cover.cards())
        .forEach(product -> targets.add(new Target(id, product, Forms.NONE)));
    if (cover.asks()) {
      List<Product> ofQuiz = products.stream().filter(Product::ofQuiz).toList();
      addQuiz(shelf.quizzes().get(id), ofQuiz, targets);
    }
  }

  private static Stream<Product> wanted(List<String> outputs) {
    return Stream.of(Product.values())
        .filter(product -> outputs.isEmpty() || outputs.contains(product.word()));
  }

  /** All products of the same forms one after another. */
  private void addQuiz(Blueprint quiz, List<Product> products, List<Target> targets) {
    for (Forms forms : Forms.in(quiz)) {
      for (Product product : products) {
        List<Forms> files = split && product.isPaper() ? forms.each(quiz) : List.of(forms);
        files.forEach(file -> targets.add(new Target(quiz.id(), product, file)));
      }
    }
  }
}
