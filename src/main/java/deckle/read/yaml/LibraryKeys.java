package deckle.read.yaml;

/** The keys of a library's manifest and of its looks. */
final class LibraryKeys {

  /** Key, kind (with `!` where required), words or place, description. */
  static final String TABLE =
      """
      LIBRARY
      paper | word | A4 letter | the sheet
      look | word | | how pages look: `standard`, `large-print`, or a name from the folder `looks`
      columns | word | 1 2 | columns of running text on a page
      outputs | words | handout quiz key forms cards anki apkg handout-docx quiz-docx key-docx review gradebook bank | what is made of every deck
      cards | one | CARDS | how flashcards are printed
      anki | one | ANKI | under which names cards go into Anki
      stocks | named | STOCK | sheets of your own for flashcards, by name
      decks | named | SETTINGS | decks that depart from this
      quizzes | named | QUIZ | quizzes by id
      ANKI
      parent | text | | the deck that holds those of the library
      basic | text | | Anki's note type with a front and a back, for `cards.csv`
      reversed | text | | Anki's note type that may ask both ways, for `cards.csv`
      cloze | text | | Anki's note type with gaps, for `cards.csv`
      STOCK
      paper | word! | | the sheet: `A4`, `letter`, or its width and height: `210 x 297 mm`
      card | word! | | the width and height of a card: `85 x 54 mm`
      grid | word! | | how many cards stand across and down: `2 x 5`
      margin | word | | from the sheet's left and top edge to the first card: `15 x 13.5 mm`
      pitch | word | | from a card's left and top edge to those of the next: `95 x 54 mm`
      cut | word | marks lines none | what is printed to cut along
      also | words | | other names that it is known by
      CARDS
      stock | word | | the sheet: `A7`, `5371`, or a name from `stocks`
      flip | word | long short fold | the edge that sheets are turned on; `fold` prints on one side
      pages | word | interleaved fronts-backs | in which order fronts and backs come
      SETTINGS
      paper | word | A4 letter | the sheet
      look | word | | how pages look: `standard`, `large-print`, or a name from the folder `looks`
      columns | word | 1 2 | columns of running text on a page
      outputs | words | handout quiz key forms cards anki apkg handout-docx quiz-docx key-docx review gradebook bank | what is made of this deck
      cards | one | CARDS | how its flashcards are printed
      forms | words | | how many forms its own quiz has, or their names
      count | word | | how many questions its own quiz asks
      questions | word | same drawn | the same in all forms of its own quiz, or drawn anew for each
      seed | word | | a number that decides every shuffle
      QUIZ
      title | text! | | what is printed at the top
      forms | words | | how many forms there are, or their names
      seed | word | | a number that decides every shuffle
      points | word | | the total that every form must come to
      questions | word | same drawn | the same in all forms, or drawn anew for each
      shuffle | word | both questions options none | what changes its order from form to form
      avoid | words | | quizzes it must not share questions with
      roster | word | | who writes it: a CSV file or workbook beside the decks: name, id, form
      paper | word | A4 letter | the sheet
      look | word | | how pages look: `standard`, `large-print`, or a name from the folder `looks`
      columns | word | 1 2 | columns of running text on a page
      pick | list! | PICK | which questions it is made of
      EDITION
      edition | word! | | the quiz that it repeats: its questions, forms, order and values
      title | text | | what is printed at the top, if not that quiz's title
      paper | word | A4 letter | the sheet
      look | word | | how pages look: `standard`, `large-print`, or a name from the folder `looks`
      columns | word | 1 2 | columns of running text on a page
      SECTION
      section | text! | | a heading within the quiz
      instructions | prose | | what is to be done there
      PICK
      deck | words! | | where to pick: an id, a list of them, or `all`
      count | word! | | how many, or `all`
      topic | words | | only these topics
      level | words | remember understand apply analyse evaluate create | only these levels
      type | words | choice several true-false written numeric cloze matching ordering labelling \
      essay | only these types
      tags | words | | only with one of these tags
      ids | words | | only these questions
      without | words | | not these questions
      points | word | | what each is worth here
      LOOK
      based-on | word | | the look that this one departs from
      typeface | word | source-sans andika | a bundled typeface for running text
      fonts | one | FONTS | a typeface of your own
      size | word | | of running text: `11 pt`
      smallest | word | | the least size of anything but sub- and superscripts: `8 pt`
      smallest-script | word | | the least size of sub- and superscripts: `6 pt`
      leading | word | | the distance of lines, in percent of the size: `136 %`
      letter-spacing | word | | room added to each letter, in percent of the size: `3 %`
      word-spacing | word | | how wide spaces are, in percent of the usual: `120 %`
      lines | word | ragged justified | whether lines of running text fill their column
      columns | word | 1 2 | columns of running text on a page
      cards | word | 2 8 | flashcards to a sheet
      colours | one | COLOURS | what is printed in which colour
      logo | word | | a picture at the top of first pages, beside the look or below
      header | texts | | lines at the top of first pages
      FONTS
      regular | word! | | a TrueType file, beside the look or below
      bold | word | | its bold cut
      italic | word | | its italic cut
      bold-italic | word | | its bold italic cut
      COLOURS
      text | word | | of running text: `1A1A1A`
      accent | word | | of headings
      quiet | word | | of what matters less
      hairline | word | | of thin rules
      tint | word | | behind boxes
      ground | word | | of the page
      """;

  private LibraryKeys() {}
}
