package deckle.build;

import deckle.write.Format;
import deckle.write.anki.AnkiCsv;
import deckle.write.anki.AnkiPackage;
import deckle.write.forms.FormsJson;
import deckle.write.office.bank.BankXlsx;
import deckle.write.office.docx.Docx;
import deckle.write.office.gradebook.GradebookXlsx;
import deckle.write.office.pptx.Pptx;
import deckle.write.pdf.Pdf;
import deckle.write.yaml.DeckYaml;
import java.util.List;
import java.util.Locale;

/** What Deckle makes: every kind of output and the format it is written in. This is the list. */
public enum Product {
  HANDOUT(new Pdf(), "the facts to read, with sources, glossary and a self-check", Of.DECK),
  QUIZ(new Pdf(), "every form of the quiz, to be printed", Of.QUIZ),
  KEY(new Pdf(), "the answers to every form, with the reasons", Of.QUIZ),
  FORMS(new FormsJson(), "all that is needed to mark the forms by machine", Of.QUIZ),
  CARDS(new Pdf(), "flashcards to cut out, printed on both sides", Of.DECK),
  ANKI(new AnkiCsv(), "the same flashcards for Anki, as text", Of.DECK),
  APKG(new AnkiPackage(), "the same flashcards for Anki, with pictures", Of.DECK),
  HANDOUT_DOCX(new Docx(), "the handout for Word", Of.DECK),
  QUIZ_DOCX(new Docx(), "the quiz for Word", Of.QUIZ),
  KEY_DOCX(new Docx(), "the key for Word", Of.QUIZ),
  REVIEW(new Pptx(), "the questions for a class, the answers with the next click", Of.DECK),
  GRADEBOOK(new GradebookXlsx(), "marks to be typed in, and how each question did", Of.QUIZ),
  BANK(new BankXlsx(new DeckYaml()), "the whole deck as a workbook to edit", Of.DECK);

  /** What a product is made from. A deck has a quiz of its own too. */
  enum Of {
    DECK,
    QUIZ
  }

  private static final List<String> OFFICE = List.of(".docx", ".xlsx", ".pptx");

  private final Format format;
  private final String description;
  private final Of of;

  Product(Format format, String description, Of of) {
    this.format = format;
    this.description = description;
    this.of = of;
  }

  /** The name by which a manifest asks for it: {@code handout}, {@code handout-docx}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code handout.pdf}; what is the same in another format has the same name. */
  public String fileName() {
    String stem = (ofNotes() ? CARDS : this).word().replaceFirst("-.*", "");
    return stem + "." + format.extension();
  }

  public String description() {
    return description;
  }

  Format format() {
    return format;
  }

  boolean ofQuiz() {
    return of == Of.QUIZ;
  }

  /** Whether it is made for people to go on with; then what they have done is not written over. */
  boolean isEdited() {
    return isEdited(fileName());
  }

  /** Whether a file of that name is. */
  static boolean isEdited(String path) {
    return OFFICE.stream().anyMatch(path::endsWith);
  }

  /** Whether it is what students write on. */
  boolean isPaper() {
    return this == QUIZ || this == QUIZ_DOCX;
  }

  boolean ofCards() {
    return this == CARDS || ofNotes();
  }

  /** Whether learners keep it, and what they have learnt with it, when it is made anew. */
  boolean ofNotes() {
    return this == ANKI || this == APKG;
  }

  /** Every product's word. */
  public static List<String> words() {
    return List.of(values()).stream().map(Product::word).toList();
  }
}
