package deckle.compose;

import deckle.doc.Document;
import deckle.quiz.Quiz;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What stands at the foot of the pages. */
final class Footers {

  private final String pageOf;
  private final Text title;
  private final Text seed;

  /** Those of a quiz, from which a sheet found on the floor can be told from every other. */
  Footers(Quiz quiz, Words words) {
    this.pageOf = words.say(Word.PAGE_OF);
    this.title = quiz.title();
    this.seed = Text.of(words.say(Word.SEED, quiz.seed()));
  }

  static Document.Footer of(Text title, Words words) {
    return new Document.Footer(words.say(Word.PAGE_OF), List.of(title));
  }

  /** No more than fits between two cut marks; every card says itself where it comes from. */
  static Document.Footer ofSheets(Words words) {
    return new Document.Footer(words.say(Word.PAGE_OF), List.of());
  }

  /** With what tells the sheets of one form from those of others. */
  Document.Footer with(String... own) {
    List<Text> parts = new ArrayList<>();
    parts.add(title);
    for (String each : own) {
      parts.add(Text.of(each));
    }
    parts.add(seed);
    return new Document.Footer(pageOf, parts);
  }
}
