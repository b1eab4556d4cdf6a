package deckle.write.anki;

import deckle.deck.Image;
import deckle.doc.Block;
import deckle.doc.Note;
import deckle.doc.Notebook;
import deckle.svg.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts notes into the fields of Deckle's own types. */
final class Filling implements Note.Visitor<Filled> {

  private final Note note;
  private final Media media;
  private final List<String> known;

  private Filling(Note note, Media media, List<String> known) {
    this.note = note;
    this.media = media;
    this.known = known;
  }

  /** All of a deck, in its order. */
  static List<Filled> of(Notebook notebook, Media media) {
    return notebook.notes().stream()
        .map(note -> note.task().accept(new Filling(note, media, known(notebook, note))))
        .toList();
  }

  /** As the parts of a note were known before. */
  static List<String> known(Notebook notebook, Note note) {
    return notebook.memory(note).map(Notebook.Memory::parts).orElse(List.of());
  }

  private String html(List<Block> blocks) {
    return new Html(media).of(blocks);
  }

  private String extra() {
    return html(note.extra());
  }

  private String source() {
    return note.source().map(text -> new Html(media).line(text)).orElse("");
  }

  /** With so many cards. */
  private Filled filled(Type type, int cards, String... fields) {
    List<Integer> numbers = IntStream.rangeClosed(1, cards).boxed().toList();
    return filled(type, new Parts(List.of(), numbers), fields);
  }

  private Filled filled(Type type, Parts parts, String... fields) {
    SortedSet<Integer> cards = new TreeSet<>();
    parts.numbers().forEach(number -> cards.add(Math.min(number, InlineHtml.MOST_CLOZES) - 1));
    List<String> normal = List.of(fields).stream().map(Names::normal).toList();
    return new Filled(note, type, normal, cards, parts.known());
  }

  @Override
  public Filled recall(Note.Recall recall) {
    String front = html(recall.front());
    String back = html(recall.back());
    return switch (recall.ways()) {
      case ONE -> filled(Type.BASIC, 1, front, back, "", source(), extra(), note.name());
      case FORWARD -> filled(Type.REVERSED, 1, front, back, "", source(), extra(), note.name(), "");
      case BOTH ->
          filled(Type.REVERSED, 2, front, back, "", source(), extra(), note.name(), Type.YES);
    };
  }

  @Override
  public Filled gaps(Note.Gaps gaps) {
    Html.Gapped gapped = Html.Gapped.of(gaps.text(), known, media);
    return filled(Type.CLOZE, gapped.parts(), gapped.html(), extra(), "", source(), note.name());
  }

  @Override
  public Filled choice(Note.Choice choice) {
    return filled(
        Type.CHOICE, 1, html(choice.ask()), options(choice), "", source(), extra(), note.name());
  }

  /** A list whose classes tell the template what it may do with it. */
  private String options(Note.Choice choice) {
    String kind = choice.several() ? "several" : "one";
    String order = choice.shuffled() ? "" : " in-order";
    return choice.options().stream()
        .map(this::option)
        .collect(Collectors.joining("", "<ul class=\"options " + kind + order + "\">", "</ul>"));
  }

  private String option(Note.Option option) {
    String kind = (option.right() ? "right" : "wrong") + (option.last() ? " last" : "");
    String why =
        option
            .why()
            .map(text -> "<div class=\"why\">" + new Html(media).line(text) + "</div>")
            .orElse("");
    String text = new Html(media).line(option.text());
    return "<li class=\"" + kind + "\">" + text + why + "</li>";
  }

  /** The names are said in words, too, for those who cannot see the figure. */
  @Override
  public Filled labels(Note.Labels labels) {
    Map<String, Box> places = places(labels);
    Parts parts = Parts.of(known, labels.labels().stream().map(Note.Label::name).toList());
    List<String> shapes = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Note.Label label : labels.labels()) {
      int number = parts.numbers().get(shapes.size());
      Box box = places.getOrDefault(label.name(), new Box(0.5, 0.5, 0, 0));
      shapes.add(cloze(number, Occlusion.shape(label, box)));
      String name = new Html(media).line(label.text());
      names.add(cloze(number, InlineHtml.guarded(name)));
    }
    return filled(
        Type.OCCLUSION,
        parts,
        String.join("<br>", shapes),
        media.of(labels.figure()),
        html(labels.ask()),
        extra(),
        "",
        String.join(" ", names),
        "",
        source(),
        note.name());
  }

  private static String cloze(int number, String text) {
    return "{{c" + Math.min(number, InlineHtml.MOST_CLOZES) + "::" + text + "}}";
  }

  private Map<String, Box> places(Note.Labels labels) {
    SortedSet<String> ids = new TreeSet<>();
    labels.labels().stream()
        .filter(label -> label.spot().isEmpty())
        .forEach(label -> ids.add(label.name()));
    Image image = Media.image(labels.figure());
    return ids.isEmpty() ? Map.of() : media.places(image, ids, labels.figure().at());
  }
}
