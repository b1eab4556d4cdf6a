package deckle.compose;

import deckle.deck.Deck;
import deckle.deck.Fact;
import deckle.deck.Topic;
import deckle.diag.Span;
import deckle.doc.Block;
import deckle.doc.Document;
import deckle.doc.Duplex;
import deckle.doc.Look;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of a deck to read and keep, with what one needs to learn them. */
public final class Handout {

  private static final int LARGE_TYPE = 14_000;

  private final Deck deck;
  private final Words words;
  private final Citations citations;
  private final Set<String> shown = new LinkedHashSet<>();

  /** Where every fact has a grade, the best one goes without saying. */
  private final Optional<Fact.Evidence> usual;

  /** Whether a column holds two small tables beside each other. */
  private final boolean roomy;

  private Handout(Deck deck, Look look) {
    this.deck = deck;
    this.roomy = look.columns() == 1 && look.type().body() <= LARGE_TYPE;
    this.words = Words.of(deck.language());
    this.citations = new Citations(deck);
    boolean graded = deck.facts().stream().allMatch(fact -> fact.evidence().isPresent());
    this.usual = graded ? Optional.of(Fact.Evidence.ESTABLISHED) : Optional.empty();
  }

  public static Document of(Deck deck, Look look) {
    Handout handout = new Handout(deck, look);
    String title = deck.title().plain();
    Document.Footer footer = Footers.of(deck.title(), handout.words);
    Document.Part part = new Document.Part(title, footer, false, handout.blocks());
    return new Document(
        title,
        deck.language(),
        look,
        Duplex.LONG_EDGE,
        List.of(part),
        deck.pictures(),
        handout.words.say(Word.BLANK));
  }

  /** Facts come first because they number the sources in the order in which they are met. */
  private List<Block> blocks() {
    List<Block> facts = facts();
    SelfCheck check = SelfCheck.of(deck, words);
    List<Block> head = head();
    List<Block> whole =
        Copy.stacked(
            head,
            unseen(head),
            facts,
            Glossary.of(deck, words),
            check.questions(shown),
            citations.listed(words),
            check.answers());
    List<Block> told = References.of(deck, whole);
    return Numbering.of(told).in(told, "", words);
  }

  private List<Block> head() {
    List<Block> head = new ArrayList<>(List.of(new Block.Heading(1, deck.title())));
    head.addAll(Copy.of(deck.summary(), Block.Style.SUBTITLE));
    Line about = about();
    if (!about.isEmpty()) {
      head.add(about.paragraph(Block.Style.SMALL));
    }
    if (usual.isPresent() && !deck.facts().isEmpty()) {
      head.add(Line.of(words.say(Word.EVIDENCE_USUAL)).paragraph(Block.Style.SMALL));
    }
    deck.notice().ifPresent(notice -> head.add(new Block.Box(Copy.of(notice, Block.Style.BODY))));
    return head;
  }

  private Line about() {
    List<Text> said =
        Stream.of(deck.audience(), deck.date().map(words::date).map(Text::of), deck.licence())
            .flatMap(Optional::stream)
            .toList();
    return new Line().joined(said, " · ");
  }

  private List<Block> facts() {
    List<Block> blocks = new ArrayList<>(facts(Optional.empty()));
    for (Topic topic : deck.topics()) {
      List<Block> facts = facts(Optional.of(topic.id()));
      if (!facts.isEmpty()) {
        blocks.add(new Block.Heading(2, topic.title()));
        blocks.addAll(facts);
      }
    }
    return blocks;
  }

  private List<Block> facts(Optional<String> topic) {
    return deck.facts().stream()
        .filter(fact -> fact.topic().equals(topic))
        .flatMap(fact -> fact(fact).stream())
        .toList();
  }

  private List<Block> fact(Fact fact) {
    Line lead = new Line();
    fact.term().ifPresent(term -> lead.strong(term).words(" — "));
    Prose text = Copy.trailed(Copy.led(lead, fact.text()), tail(fact), "");
    List<Block> said =
        Copy.stacked(Copy.of(text, Block.Style.BODY), Copy.of(fact.note(), Block.Style.SMALL));
    List<Block> own = List.of(new Block.Group(said, false, Span.none()));
    List<Block> figure = figure(fact);
    return Copy.stacked(own, figure, unseen(Copy.stacked(own, figure)));
  }

  private Line tail(Fact fact) {
    Line tail = new Line();
    List<Integer> numbers = citations.numbers(fact.sources());
    if (!numbers.isEmpty()) {
      tail.raised(numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]")));
    }
    fact.evidence()
        .filter(grade -> !usual.equals(Optional.of(grade)))
        .ifPresent(grade -> tail.words(" ").emphasis("(" + evidence(grade) + ")"));
    return tail;
  }

  private String evidence(Fact.Evidence grade) {
    return switch (grade) {
      case ESTABLISHED -> words.say(Word.EVIDENCE_ESTABLISHED);
      case MODERATE -> words.say(Word.EVIDENCE_MODERATE);
      case PRELIMINARY -> words.say(Word.EVIDENCE_PRELIMINARY);
    };
  }

  /** A figure stands after the first fact that names it. */
  private List<Block> figure(Fact fact) {
    return fact.figure()
        .flatMap(deck::figure)
        .filter(figure -> shown.add(References.name(figure.id(), deck)))
        .map(figure -> Plates.toStudy(figure, deck, words, roomy))
        .orElse(List.of());
  }

  /** The figures that these blocks refer to and that nothing has shown yet. */
  private List<Block> unseen(List<Block> blocks) {
    List<Block> unseen = new ArrayList<>();
    for (Block.Illustration plate : References.unseen(blocks, deck, shown, words)) {
      shown.add(plate.name());
      deck.figures().stream()
          .filter(figure -> References.name(figure.id(), deck).equals(plate.name()))
          .forEach(figure -> unseen.addAll(Plates.toStudy(figure, deck, words, roomy)));
    }
    return unseen;
  }
}
