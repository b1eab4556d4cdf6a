package deckle.read.anki;

import deckle.deck.Question;
import deckle.read.anki.Note.Field;
import deckle.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The options of a choice that Deckle made, as the classes of its list tell them. */
record Options(List<Question.Option> all, boolean inOrder) {

  /** Whether the second of a note's fields is such a list. */
  static boolean are(List<Field> fields) {
    return fields.size() > 1 && fields.get(1).html().startsWith("<ul class=\"options ");
  }

  /**
   * What a field offers; empty where it was changed so that no choice can be made of it.
   *
   * @param line what HTML says, if it says one line
   */
  static Optional<Options> of(String html, Function<String, Optional<Text>> line) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    Element list = body.selectFirst("> ul.options");
    boolean alone = body.children().size() == 1 && body.ownText().isBlank();
    if (list == null || !alone) {
      return Optional.empty();
    }
    boolean inOrder = list.hasClass("in-order");
    List<Question.Option> all = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    for (Element item : list.children()) {
      Element why = item.selectFirst("> .why");
      Optional<Text> reason = why == null ? Optional.empty() : line.apply(why.html());
      if (why != null) {
        why.remove();
      }
      Optional<Text> text = line.apply(item.html());
      boolean lost = text.isEmpty() || (why != null && reason.isEmpty());
      if (lost || !texts.add(text.get().plain().strip())) {
        return Optional.empty();
      }
      boolean right = item.hasClass("right");
      boolean last = item.hasClass("last") && !right && !inOrder;
      all.add(new Question.Option(text.get(), reason, right, last, OptionalInt.empty()));
    }
    long right = all.stream().filter(Question.Option::right).count();
    return right > 0 && all.size() > 1
        ? Optional.of(new Options(all, inOrder || right == all.size()))
        : Optional.empty();
  }
}
