package deckle.bench;

import deckle.build.Built;
import deckle.build.CardOptions;
import deckle.build.Options;
import deckle.compose.QuizPaper;
import deckle.deck.Deck;
import deckle.diag.Diagnostics;
import deckle.doc.Look;
import deckle.page.Layout;
import deckle.page.Pages;
import deckle.quiz.Assembly;
import deckle.quiz.Blueprint;
import deckle.quiz.Quiz;
import deckle.read.Library;
import deckle.read.Manifest;
import deckle.read.yaml.DeckReader;
import deckle.write.pdf.Pdf;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Forms of twenty questions drawn from sixty, in a process that is warm, as the launcher starts it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-XX:TieredStopAtLevel=1",
      "-XX:+UseSerialGC",
      "-Xss4m",
      "-Djava.awt.headless=true",
      "-Dslf4j.internal.verbosity=ERROR"
    })
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class QuizBenchmark {

  /** So many forms are a part's work. */
  static final int SOME = 50;

  /** How many forms the whole makes. */
  @Param("1000")
  public int forms;

  private final Library library = Built.library(Setting.BANK.toAbsolutePath().getParent());
  private final Look look = Look.standard(Look.Paper.A4);
  private final Diagnostics diagnostics = new Diagnostics();
  private Options options;
  private Deck bank;
  private Quiz quiz;
  private Pages pages;

  @Setup
  public void prepare() {
    options = options(forms);
    bank = read().orElseThrow();
    quiz = assemble().orElseThrow();
    pages = layOut();
  }

  private static Options options(int forms) {
    Manifest.OwnQuiz drawn =
        new Manifest.OwnQuiz(
            Blueprint.formNames(forms), OptionalInt.of(Setting.COUNT), OptionalLong.empty(), true);
    Manifest.Settings settings =
        new Manifest.Settings(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            List.of("quiz", "key"),
            Manifest.Cards.ANY,
            drawn);
    return new Options(
        any -> true,
        false,
        false,
        Runtime.getRuntime().availableProcessors(),
        false,
        Optional.empty(),
        Optional.empty(),
        CardOptions.NONE,
        "1",
        Optional.of(Manifest.of(settings)));
  }

  /** From the deck's text to the bytes of the quiz and of its key. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 5)
  public Map<String, byte[]> quizAndKey() throws IOException {
    return Built.of(Setting.BANK.toAbsolutePath().getParent(), options).withoutErrors().pdfs();
  }

  /** The deck of sixty questions. */
  @Benchmark
  public Optional<Deck> read() {
    return DeckReader.read(library, "bank.yaml", diagnostics);
  }

  /** Choosing and shuffling, for each form. */
  @Benchmark
  @OperationsPerInvocation(SOME)
  public Optional<Quiz> assemble() {
    Blueprint drawn =
        Assembly.ownBlueprint(
                bank,
                Blueprint.formNames(SOME),
                OptionalInt.of(Setting.COUNT),
                OptionalLong.empty())
            .drawnAnew();
    return new Assembly(Map.of(bank.id(), bank), List.of(drawn)).assemble(drawn, diagnostics);
  }

  /** Composing and setting the quiz without its key, for each form. */
  @Benchmark
  @OperationsPerInvocation(SOME)
  public Pages layOut() {
    return Layout.of(QuizPaper.of(quiz, look, false), diagnostics);
  }

  /** The PDF file of the quiz, for each form. */
  @Benchmark
  @OperationsPerInvocation(SOME)
  public byte[] write() {
    return new Pdf().write(pages, diagnostics);
  }
}
