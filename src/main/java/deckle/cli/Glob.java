package deckle.cli;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** Which outputs a person asks for: by path, or by folder. */
final class Glob implements Predicate<String> {

  private final PathMatcher matcher;
  private final AtomicBoolean matched = new AtomicBoolean();

  Glob(String glob) {
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw new Faults.Wrong("`" + glob + "` is no pattern: " + e.getDescription());
    }
  }

  @Override
  public boolean test(String path) {
    Path whole = Path.of(path);
    boolean matches = matcher.matches(whole) || matcher.matches(whole.getName(0));
    matched.compareAndSet(false, matches);
    return matches;
  }

  /** Whether anything that was asked about matched. */
  boolean matchedAny() {
    return matched.get();
  }
}
