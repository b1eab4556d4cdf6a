package deckle.read.anki;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of the notes could not be kept, counted, with some examples of each kind. */
final class Losses {

  private static final int MOST_EXAMPLES = 3;

  private final Map<Loss, Integer> counts = new EnumMap<>(Loss.class);
  private final Map<Loss, Set<String>> examples = new EnumMap<>(Loss.class);
  private final Map<Loss, String> last = new EnumMap<>(Loss.class);
  private String note = "";

  /** What is added from now on belongs to this note. */
  void about(String described) {
    note = described;
  }

  void add(Loss loss) {
    add(loss, "");
  }

  /**
   * One more.
   *
   * @param detail what exactly, such as the name of a file; may be empty
   */
  void add(Loss loss, String detail) {
    counts.merge(loss, 1, Integer::sum);
    Set<String> its = examples.computeIfAbsent(loss, any -> new LinkedHashSet<>());
    if (its.size() < MOST_EXAMPLES) {
      String example = detail.isEmpty() || note.isEmpty() ? note + detail : detail + " in " + note;
      its.add(example);
    }
  }

  /** So many that no note is named. */
  void addAll(Loss loss, int count) {
    counts.merge(loss, count, Integer::sum);
    examples.computeIfAbsent(loss, any -> new LinkedHashSet<>());
  }

  /** Once for a note, however often it happens there. */
  void addOnce(Loss loss) {
    if (!note.equals(last.put(loss, note))) {
      add(loss);
    }
  }

  /** A line for each kind. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    counts.forEach(
        (loss, count) -> {
          String more = count > MOST_EXAMPLES ? ", …" : "";
          String some = String.join(", ", examples.get(loss));
          lines.add(loss.times(count) + (some.isEmpty() ? "" : " – " + some + more));
        });
    return lines;
  }
}
