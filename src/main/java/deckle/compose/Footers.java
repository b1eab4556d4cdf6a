package deckle.compose;

import deckle.doc.Document;
import deckle.quiz.Form;
import deckle.quiz.Quiz;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What stands at the foot of the pages. */
final class Footers {

  private Footers() {}

  static Document.Footer of(Text title, Words words) {
    return new Document.Footer(words.say(Word.PAGE_OF), List.of(title));
  }

  /** No more than fits between two cut marks; every card says itself where it comes from. */
  static Document.Footer ofSheets(Words words) {
    return new Document.Footer(words.say(Word.PAGE_OF), List.of());
  }

  /** So that a sheet found on the floor can be told from every other. */
  static Document.Footer of(Quiz quiz, Form form, Words words) {
    return of(quiz, List.of(words.say(Word.FORM, form.name())), words);
  }

  static Document.Footer ofKey(Quiz quiz, Form form, Words words) {
    return of(quiz, List.of(words.say(Word.KEY), words.say(Word.FORM, form.name())), words);
  }

  private static Document.Footer of(Quiz quiz, List<String> middle, Words words) {
    List<Text> parts = new ArrayList<>(List.of(quiz.title()));
    middle.forEach(part -> parts.add(Text.of(part)));
    parts.add(Text.of(words.say(Word.SEED, quiz.seed())));
    return new Document.Footer(words.say(Word.PAGE_OF), parts);
  }
}
