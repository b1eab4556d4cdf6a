package deckle.write.anki;

import deckle.doc.Block;
import deckle.doc.Note;
import deckle.doc.Notebook;
import deckle.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A note in the fields that Anki's own types have.
 *
 * @param type the name of one of them
 * @param both what a third field says: whether the back asks for the front, too
 */
record Row(String type, String front, String back, String both) {

  private static final String BREAK = "<br>";

  /** Empty for what nobody could answer without seeing a picture. */
  static Optional<Row> of(Note note, Notebook notebook, Pictures pictures) {
    return note.task().accept(new Making(note, notebook, pictures));
  }

  private record Making(Note note, Notebook notebook, Pictures pictures)
      implements Note.Visitor<Optional<Row>> {

    private Notebook.Filing filing() {
      return notebook.filing();
    }

    private String html(List<Block> blocks) {
      return new Html(pictures).of(blocks);
    }

    private String line(Text text) {
      return new Html(pictures).line(text);
    }

    private Optional<Row> row(String type, String front, String answer, boolean both) {
      String source = note.source().map(text -> "<small>" + line(text) + "</small>").orElse("");
      String back =
          Stream.of(answer, html(note.extra()), source)
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(BREAK));
      return Optional.of(
          new Row(type, Names.normal(front), Names.normal(back), both ? Type.YES : ""));
    }

    @Override
    public Optional<Row> recall(Note.Recall recall) {
      String type = recall.ways() == Note.Ways.ONE ? filing().basic() : filing().reversed();
      boolean both = recall.ways() == Note.Ways.BOTH;
      return row(type, html(recall.front()), html(recall.back()), both);
    }

    @Override
    public Optional<Row> gaps(Note.Gaps gaps) {
      List<String> known = Filling.known(notebook, note);
      String text = Html.Gapped.of(gaps.text(), known, pictures).html();
      return row(filing().cloze(), text, "", false);
    }

    @Override
    public Optional<Row> choice(Note.Choice choice) {
      String front = html(choice.ask()) + list(choice.options().stream().map(this::offered));
      return row(filing().basic(), front, list(choice.options().stream().map(this::judged)), false);
    }

    private static String list(Stream<String> items) {
      return items.collect(Collectors.joining("</li><li>", "<ul><li>", "</li></ul>"));
    }

    private String offered(Note.Option option) {
      return line(option.text());
    }

    private String judged(Note.Option option) {
      String text = line(option.text());
      String why = option.why().map(its -> " – " + line(its)).orElse("");
      return (option.right() ? "✓ <b>" + text + "</b>" : "✗ " + text) + why;
    }

    @Override
    public Optional<Row> labels(Note.Labels labels) {
      return Optional.empty();
    }
  }
}
