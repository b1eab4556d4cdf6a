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

  /** Anki puts every number above this one on one card. */
  private static final int MOST_CLOZES = 500;

  private final Note note;
  private final Media media;

  private Filling(Note note, Media media) {
    this.note = note;
    this.media = media;
  }

  /** All of a deck, in its order. */
  static List<Filled> of(Notebook notebook, Media media) {
    return notebook.notes().stream()
        .map(note -> note.task().accept(new Filling(note, media)))
        .toList();
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

  private Filled filled(Type type, int cards, String... fields) {
    SortedSet<Integer> places =
        IntStream.range(0, Math.min(cards, MOST_CLOZES))
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> normal = List.of(fields).stream().map(Names::normal).toList();
    return new Filled(note, type, normal, places);
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
    Html html = new Html(media);
    String text = html.of(gaps.text());
    return filled(Type.CLOZE, html.gaps(), text, extra(), "", source(), note.name());
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
    List<String> shapes = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Note.Label label : labels.labels()) {
      int number = shapes.size() + 1;
      Box box = places.getOrDefault(label.name(), new Box(0.5, 0.5, 0, 0));
      shapes.add(cloze(number, Occlusion.shape(label, box)));
      String name = new Html(media).line(label.text());
      names.add(cloze(number, name.replace("::", ":<!-- -->:").replace("}}", "} }")));
    }
    return filled(
        Type.OCCLUSION,
        shapes.size(),
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
    return "{{c" + Math.min(number, MOST_CLOZES) + "::" + text + "}}";
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
