package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import deckle.diag.Diagnostics;
import deckle.quiz.Blueprint;
import deckle.read.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Constructor;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much work forms are, counted and not timed. */
class WorkTest {

  private static final int SOME = 15;

  /** Today's figure and 15 %. */
  private static final long MOST_BYTES = 2_300_000;

  /** What a form more costs in memory, whatever the first ones cost. */
  @Test
  void aFormMoreAllocatesLittle() throws IOException {
    allocated(SOME);
    long some = allocated(SOME);
    long twice = allocated(2 * SOME);
    assertThat((twice - some) / SOME).isBetween(1L, MOST_BYTES);
  }

  /** A quiz that avoids another asks what another has asked before. */
  @Test
  void anAvoidedQuizIsChosenOnceForAllThatAvoidIt(@TempDir Path decks) throws IOException {
    Files.writeString(
        decks.resolve("ions.yaml"),
        """
        deck: ions
        title: Ions
        questions:
          - {id: sea, claim: The sea is salty., is: true}
          - {id: rain, claim: Rain is salty., is: false}
        """);
    Files.writeString(
        decks.resolve("deckle.yaml"),
        """
        quizzes:
          homework:
            title: Homework
            forms: 500
            questions: drawn
            pick: [{deck: ions, count: 1, ids: [rain]}]
          first: {title: First, avoid: homework, pick: [{deck: ions, count: 1}]}
          second: {title: Second, avoid: homework, pick: [{deck: ions, count: 1}]}
        """);
    Diagnostics diagnostics = new Diagnostics();
    Shelf shelf = Shelf.of(Built.library(decks), Built.EVERYTHING, diagnostics);
    assertThat(diagnostics.hasErrors()).isFalse();
    Maker maker = new Maker(shelf, Built.EVERYTHING);
    long first = allocated("first", maker);
    assertThat(allocated("second", maker)).isBetween(1L, first / 10);
  }

  private static long allocated(String quiz, Maker maker) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long own = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(own);
    Target target = new Target(quiz, Product.QUIZ, new Forms("", 0, 1, 0));
    assertThat(maker.quiz(target, new Diagnostics())).isPresent();
    return threads.getThreadAllocatedBytes(own) - before;
  }

  /** In a fresh copy of Deckle, with threads that all need the fonts at once. */
  @Test
  void everyFontIsReadOnceHoweverMuchIsBuilt() throws Exception {
    try (Counting loader = new Counting()) {
      Class<?> twice = loader.loadClass(Twice.class.getName());
      Constructor<?> fresh = twice.getDeclaredConstructor();
      fresh.setAccessible(true);
      ((Runnable) fresh.newInstance()).run();
      assertThat(loader.reads).containsKey("deckle/font/SourceSans3-Regular.ttf");
      assertThat(loader.reads).allSatisfy((file, times) -> assertThat(times).as(file).isEqualTo(1));
    }
  }

  /** Two builds one after the other. */
  static final class Twice implements Runnable {
    @Override
    public void run() {
      allocated(2);
      allocated(2);
    }
  }

  /** Bytes of heap that all threads of a build asked for. */
  private static long allocated(int forms) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Map<Long, Long> workers = new ConcurrentHashMap<>();
    Progress counting =
        new Progress() {
          @Override
          public void starts(int outputs) {}

          @Override
          public void made(String path) {
            long id = Thread.currentThread().getId();
            workers.put(id, threads.getThreadAllocatedBytes(id));
          }
        };
    long own = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(own);
    build(forms, counting);
    workers.remove(own);
    long bytes = threads.getThreadAllocatedBytes(own) - before;
    return bytes + workers.values().stream().mapToLong(Long::longValue).sum();
  }

  private static void build(int forms, Progress progress) {
    Path bench = Path.of("src/test/resources/deckle/bench");
    Diagnostics diagnostics = new Diagnostics();
    try {
      new Build(
              Built.library(bench),
              new MemoryStore(),
              "output",
              drawn(forms),
              progress,
              diagnostics)
          .run();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    assertThat(diagnostics.hasErrors()).isFalse();
  }

  private static Options drawn(int forms) {
    Manifest.OwnQuiz quiz =
        new Manifest.OwnQuiz(
            Blueprint.formNames(forms), OptionalInt.of(20), OptionalLong.empty(), true);
    Manifest.Settings settings =
        new Manifest.Settings(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            List.of("quiz", "key"),
            Manifest.Cards.ANY,
            quiz);
    return new Options(
        any -> true,
        false,
        false,
        2,
        false,
        Optional.empty(),
        Optional.empty(),
        CardOptions.NONE,
        "1",
        Optional.of(Manifest.of(settings)));
  }

  /** Loads Deckle anew and counts how often each file beside its fonts is opened. */
  private static final class Counting extends URLClassLoader {

    private final Map<String, Integer> reads = new ConcurrentHashMap<>();

    Counting() {
      super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] classPath() {
      String path =
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
      return List.of(path.split(System.getProperty("path.separator"))).stream()
          .map(entry -> url(Path.of(entry)))
          .toArray(URL[]::new);
    }

    private static URL url(Path entry) {
      try {
        return entry.toUri().toURL();
      } catch (MalformedURLException e) {
        throw new AssertionError(e);
      }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      if (name.startsWith("deckle/font/")) {
        reads.merge(name, 1, Integer::sum);
      }
      return super.getResourceAsStream(name);
    }
  }
}
