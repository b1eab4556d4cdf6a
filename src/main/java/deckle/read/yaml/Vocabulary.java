package deckle.read.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every key of the deck language: where it may stand, what it takes, and what it is for. */
public final class Vocabulary {

  /** Where keys may stand. */
  public enum Place {
    DECK,
    DEFAULTS,
    FIGURE,
    MARK,
    FACT,
    QUESTION,
    PASSAGE,
    OPTION,
    LABEL,
    LIBRARY,
    ANKI,
    STOCK,
    CARDS,
    SETTINGS,
    QUIZ,
    EDITION,
    SECTION,
    PICK,
    LOOK,
    FONTS,
    COLOURS
  }

  /** What a key takes. */
  public enum Kind {
    /** One line of running text. */
    TEXT,
    /** Running text of several lines. */
    PROSE,
    /** One text or a list of texts. */
    TEXTS,
    /** Texts with feedback after {@code =>}, or with keys of their own. */
    OPTIONS,
    /** Names, each with a text. */
    PAIRS,
    /** One word or number. */
    WORD,
    /** One word or number, or a list of them. */
    WORDS,
    EXPRESSION,
    /** Numbers by name: parameters, or the rows of a chart. */
    GIVEN,
    /** Names, each with the keys of a place, or with a text where the place is that of a label. */
    NAMED,
    /** The keys of a place. */
    ONE,
    /** A list of things, each with the keys of a place. */
    LIST;

    boolean isText() {
      return List.of(TEXT, PROSE, TEXTS, OPTIONS).contains(this);
    }
  }

  /**
   * One key.
   *
   * @param words those it takes, if there are only so many
   * @param within the place of the keys below it
   */
  public record Key(
      String name,
      Kind kind,
      boolean required,
      List<String> words,
      Optional<Place> within,
      String description) {
    public Key {
      words = List.copyOf(words);
    }
  }

  /** Those of decks: key, kind (with `!` where required), words or place, description. */
  private static final String TABLE =
      """
      DECK
      deck | word! | | the deck's id: small letters, digits and `-`
      title | text! | | what is printed at the top
      language | word | | a language tag such as `en` or `de-CH`
      summary | prose | | what the deck is about
      audience | text | | whom it is written for
      date | word | | when it was written, as YYYY-MM-DD
      licence | text | | how others may use it
      notice | prose | | a warning printed in a box on the handout
      sources | pairs | | works by name; a `doi:…` or URL at the end becomes a link
      figures | named | FIGURE | pictures by name
      topics | pairs | | headings by name, in the order of the handout
      defaults | one | DEFAULTS | what holds for every question that does not say otherwise
      facts | list | FACT | what is to be known
      questions | list | QUESTION | what is asked
      DEFAULTS
      points | word | | what a question is worth
      marking | word | all each | points for the whole answer, or equal shares for each piece
      columns | word | | in how many columns options stand
      lines | word | | how many lines to write on
      level | word | remember understand apply analyse evaluate create | how deep questions go
      FIGURE
      file | word | | the picture, beside the deck or below: SVG, PNG or JPEG
      chart | word | bar line scatter | numbers to be drawn, in the place of `file`
      x | text | | the axis that runs across, with its unit; bars are measured on it
      x-range | word | | where that axis begins and ends: `0..70` or `0..70 step 10`
      y | text | | the axis that runs up, with its unit; of bars, what they are
      y-range | word | | where that axis begins and ends
      series | texts | | what each number of a row is, where a row has several
      rows | given | | the numbers: `oxide: 60.3`, or by their place on `x`: `-70: [8.5, 4.5]`
      marks | named | MARK | lines and points to be marked, by what is written beside them
      table | word | yes no | `no` keeps the numbers out of the handout
      alt | text | | what it shows, for a reader who cannot see it
      caption | text | | the line below it
      credit | text | | who made it
      width | word | | `8 cm`, `45 mm` or `60 %` of the column
      MARK
      x | word | | where a line runs up, or where a point stands
      y | word | | where a line runs across, or where a point stands
      FACT
      fact | prose! | | what is to be known
      term | text | | the front of its card
      note | prose | | more about it
      id | word | | a name that stays, so that its card keeps its history
      topic | word | | the heading it stands under; alone in an item, that of all that follow
      added | word | | when it came, as YYYY-MM-DD; alone in an item, that of all that follow
      source | words | | names of the works it rests on
      evidence | word | established moderate preliminary | how sure it is
      figure | word | | name of a figure
      tags | words | | words to choose it by
      card | word | forward both cloze none | which flashcards it gives
      QUESTION
      ask | prose | | the question
      right | options | | the right option; a list of two or more makes "select all"
      wrong | options | | wrong options, or expected wrong results of a calculation
      last | options | | a wrong option that stays last
      options | options | | options in the order printed, the right ones as `- right: …`
      claim | prose | | a claim that is true or false
      is | word | true false | whether the claim is true
      answer | texts | | accepted answers, the printed one first
      case | word | matters | `matters` if small and capital letters make a difference
      model | prose | | a model answer for whoever marks
      number | expression | | the answer, worked out
      unit | text | | the unit of the answer
      within | word | | how far off is still right: `2 %` or `0.5`
      cloze | prose | | a text with gaps: `{{magnesium}}`
      bank | word | yes no | whether the words are printed
      extra | texts | | words or right sides that belong nowhere
      match | pairs | | left sides, each with its right side
      order | texts | | steps in the right order
      label | word | | name of the figure whose parts are to be named
      labels | named | LABEL | what the parts are called, by the ids of the drawing's texts
      rubric | texts | | what an essay is marked for, each with its points: `… (2)`
      id | word | | a name that stays
      topic | word | | the heading it stands under; alone in an item, that of all that follow
      added | word | | when it came, as YYYY-MM-DD; alone in an item, that of all that follow
      level | word | remember understand apply analyse evaluate create | how deep it goes
      tags | words | | words to choose it by
      facts | words | | ids of the facts it asks for
      source | words | | names of the works it rests on
      points | word | | what it is worth
      marking | word | all each | points for the whole answer, or equal shares for each piece
      because | prose | | why the right answer is right
      figure | word | | name of a figure
      given | given | | values that change from form to form
      columns | word | | in how many columns the options stand
      lines | word | | how many lines to write on
      space | word | | how much room to write or draw in: `6 cm`
      page | word | new | `new` starts a page
      card | word | none | `none` if no flashcard is to be made of it
      PASSAGE
      passage | prose | | what its questions are about
      questions | list! | QUESTION | the questions that share it
      figure | word | | name of a figure
      id | word | | a name that stays
      topic | word | | the heading it stands under
      added | word | | when it came, as YYYY-MM-DD
      level | word | remember understand apply analyse evaluate create | how deep its questions go
      tags | words | | words to choose its questions by
      facts | words | | ids of the facts its questions ask for
      source | words | | names of the works it rests on
      OPTION
      text | text | | the option
      right | text | | the option, which is right
      why | text | | feedback on it
      worth | word | | percent of the points, -100 % to 100 %
      LABEL
      at | word! | | where it stands: `40 % 30 %` from the left and the top
      is | text! | | what it is called
      """;

  private static final Map<Place, List<Key>> KEYS = VocabularyTable.read(TABLE + LibraryKeys.TABLE);

  private Vocabulary() {}

  /** The keys of a place, in the order in which a person would write them. */
  public static List<Key> of(Place place) {
    return KEYS.get(place);
  }

  /**
   * The places whose keys may stand where those of a place may: itself, and what can replace it.
   */
  static List<Place> alternatives(Place place) {
    return switch (place) {
      case QUESTION -> List.of(Place.QUESTION, Place.PASSAGE);
      case QUIZ -> List.of(Place.QUIZ, Place.EDITION);
      case PICK -> List.of(Place.PICK, Place.SECTION);
      default -> List.of(place);
    };
  }

  static List<String> names(Place place) {
    return of(place).stream().map(Key::name).toList();
  }

  static Optional<Key> key(Place place, String name) {
    return key(of(place), name);
  }

  static Optional<Key> key(List<Key> keys, String name) {
    for (Key key : keys) {
      if (key.name().equals(name)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }
}
