package deckle.read.yaml;

import deckle.deck.About;
import deckle.deck.Question;
import deckle.text.Prose;
import deckle.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text with gaps. */
final class ClozeReader {

  private static final Pattern NUMBERED = Pattern.compile("\\{\\{c\\d+::(.*?)(?:::.*?)?\\}\\}");
  private static final Pattern OTHER_GAP = Pattern.compile("\\[([^\\]]{1,60})\\]");

  private final Fields fields;
  private final About about;

  ClozeReader(Fields fields, About about) {
    this.fields = fields;
    this.about = about;
  }

  Optional<Question> read() {
    boolean bank = new Settings(fields, Vocabulary.Place.QUESTION).yes("bank");
    List<Text> extra = fields.texts("extra");
    Optional<Prose> text = fields.scalar("cloze").filter(this::hasGaps).map(fields.scope()::cloze);
    return text.map(prose -> new Question.Cloze(about, prose, bank, extra));
  }

  private boolean hasGaps(Node.Scalar scalar) {
    Matcher numbered = NUMBERED.matcher(scalar.text());
    if (numbered.find()) {
      noGap(scalar, numbered.group(1));
      return false;
    }
    if (scalar.text().matches("(?s).*\\{\\{.+?\\}\\}.*")) {
      return true;
    }
    Matcher other = OTHER_GAP.matcher(scalar.text());
    noGap(scalar, other.find() ? other.group(1) : "magnesium");
    return false;
  }

  private void noGap(Node.Scalar scalar, String word) {
    fields.scope().error(scalar.at(), "no gap in this cloze", "write `{{" + word + "}}`");
  }
}
