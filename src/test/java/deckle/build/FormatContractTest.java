package deckle.build;

import static org.assertj.core.api.Assertions.assertThat;

import deckle.diag.Diagnostic;
import deckle.diag.Severity;
import deckle.read.Library;
import deckle.read.yaml.Vocabulary;
import deckle.write.anki.Apkg;
import deckle.write.office.OfficeFile;
import deckle.write.office.xlsx.SheetWords;
import deckle.write.pdf.VeraPdf;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every product owes its reader, over a deck with everything that the language has. Its words
 * say themselves what they are: {@code askzza} stands in what is asked.
 */
class FormatContractTest {

  private static final Path KITCHEN = Path.of("src/test/resources/deckle/build/kitchen");
  private static final Pattern WORD = Pattern.compile("([a-z]+)zz[a-z](?![a-z])");

  private static Built built;
  private static MemoryStore store;
  private static Library library;

  @BeforeAll
  static void givenTheKitchen() throws IOException {
    store = new MemoryStore();
    library = Built.library(KITCHEN);
    built = Built.of(library, store, Built.EVERYTHING).withoutErrors();
  }

  /** Which kinds of words a product must hold, and which it must never show. */
  private record Owed(Set<String> must, Set<String> never) {

    static Owed of(Product product) {
      return switch (product) {
        case HANDOUT, HANDOUT_DOCX ->
            new Owed(
                words(
                    "title summary audience licence notice topic fact term note source caption credit axis series"
                        + " row group"),
                words("why feedback model rubric passage"));
        case QUIZ, QUIZ_DOCX ->
            new Owed(
                words("title ask option right passage left side step bank caption"),
                words("answer why feedback model rubric label fact note source id"));
        case KEY, KEY_DOCX ->
            new Owed(
                words("title right answer why feedback model rubric label step"),
                words("ask fact"));
        case FORMS -> new Owed(words("title id answer rubric label"), words("why feedback fact"));
        case GRADEBOOK ->
            new Owed(
                words("title ask id"),
                words("right option answer why feedback model rubric label fact term note"));
        case CARDS ->
            new Owed(
                words(
                    "fact term note ask option right answer why left side step label rubric source"),
                words("summary feedback"));
        case REVIEW ->
            new Owed(
                words(
                    "title audience topic ask option right answer why feedback left side step rubric"
                        + " source passage caption credit model"),
                words("summary fact note"));
        case ANKI ->
            new Owed(
                words(
                    "title fact term note ask option right answer feedback why left side step rubric"
                        + " tag source"),
                words("summary label"));
        case APKG ->
            new Owed(
                words(
                    "title fact term note ask option right answer feedback why left side step rubric"
                        + " tag source label credit"),
                words("summary"));
        case BANK ->
            new Owed(
                words(
                    "title summary audience licence notice source caption credit axis series row"
                        + " group topic fact term note id tag ask option right answer feedback why"
                        + " left side step bank label rubric model passage"),
                Set.of());
      };
    }

    private static Set<String> words(String words) {
      return new TreeSet<>(Arrays.asList(words.split(" ", -1)));
    }
  }

  /** Of a fact and a question that are not for cards. */
  private static final Set<String> NO_CARD =
      Set.of("factzze", "askzzm", "whyzzm", "rubriczza", "rubriczzb");

  /** Nor of questions to label, which nobody could answer in a file without pictures. */
  private static final Set<String> NO_PICTURE =
      Stream.concat(NO_CARD.stream(), Stream.of("askzzl", "askzzp", "whyzzl", "whyzzp"))
          .collect(Collectors.toSet());

  private static final Map<Product, Set<String>> LEFT_OUT =
      Map.of(Product.CARDS, NO_CARD, Product.ANKI, NO_PICTURE, Product.APKG, NO_CARD);

  @ParameterizedTest
  @EnumSource(Product.class)
  void everyWordThatBelongsInAProductIsInItAndNoOther(Product product) throws IOException {
    Owed owed = Owed.of(product);
    for (String deck : List.of("kitchen", "kuche")) {
      Set<String> said = found(text(deck + "/" + product.fileName()));
      Set<String> wanted = found(Files.readString(KITCHEN.resolve(deck + ".yaml")));
      wanted.removeIf(word -> !owed.must().contains(kind(word)));
      Set<String> leftOut = LEFT_OUT.getOrDefault(product, Set.of());
      wanted.removeAll(leftOut);
      assertThat(wanted).isNotEmpty();
      assertThat(said).as(deck + " " + product).containsAll(wanted);
      assertThat(said).as(deck + " " + product).noneMatch(leftOut::contains);
      assertThat(said)
          .as(deck + " " + product)
          .noneMatch(word -> owed.never().contains(kind(word)));
    }
  }

  @Test
  void theKitchenHasEveryKeyThatADeckCanHave() throws IOException {
    String deck = Files.readString(KITCHEN.resolve("kitchen.yaml"));
    Set<String> missing = new LinkedHashSet<>();
    for (Vocabulary.Place place : Vocabulary.Place.values()) {
      boolean elsewhere =
          List.of(
                  "LIBRARY",
                  "ANKI",
                  "STOCK",
                  "CARDS",
                  "SETTINGS",
                  "QUIZ",
                  "EDITION",
                  "SECTION",
                  "PICK",
                  "LOOK",
                  "FONTS",
                  "COLOURS")
              .contains(place.name());
      for (Vocabulary.Key key : elsewhere ? List.<Vocabulary.Key>of() : Vocabulary.of(place)) {
        if (!Pattern.compile("[\\s{]" + key.name() + ":").matcher("\n" + deck).find()) {
          missing.add(place + " " + key.name());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void twoBuildsGiveTheSameBytes() throws IOException {
    Built again = Built.of(KITCHEN, Built.EVERYTHING);
    assertThat(again.files().keySet()).isEqualTo(built.files().keySet());
    built
        .files()
        .forEach((path, bytes) -> assertThat(again.files().get(path)).as(path).isEqualTo(bytes));
  }

  @Test
  void aSecondBuildWritesNothingAndReadsEachFileOnce() throws IOException {
    int changes = store.changes();
    Counted counted = new Counted(library, new ArrayList<>());
    Built second = Built.of(counted, store, Built.EVERYTHING);
    assertThat(second.outcome().made()).isEmpty();
    assertThat(second.outcome().fresh()).isEqualTo(32);
    assertThat(store.changes()).isEqualTo(changes);
    assertThat(counted.opened()).doesNotHaveDuplicates();
  }

  @Test
  void everyPdfIsWhatItClaimsToBe() {
    built.pdfs().forEach((path, pdf) -> assertThat(VeraPdf.failures(pdf)).as(path).isEmpty());
  }

  @Test
  void noOfficeFileNeedsRepair() throws IOException {
    for (Map.Entry<String, byte[]> file : built.files(OfficeFile::isOne).entrySet()) {
      assertThat(OfficeFile.faults(file.getValue())).as(file.getKey()).isEmpty();
    }
  }

  @Test
  void nothingIsSaidButThatPicturesStayBehind() {
    assertThat(built.diagnostics())
        .filteredOn(each -> each.severity() != Severity.NOTE)
        .extracting(Diagnostic::message)
        .isEmpty();
    assertThat(built.diagnostics())
        .extracting(Diagnostic::message)
        .contains(
            "cards.csv cannot carry pictures; their descriptions stand instead, and what asks to"
                + " label one is left out");
  }

  @Test
  void aGermanDeckSpeaksNoEnglish() throws IOException {
    Set<String> english = labels("en");
    english.removeAll(labels("de"));
    english.removeIf(word -> word.length() < 4);
    assertThat(english).contains("true", "points", "answer", "sources");
    for (Product product : FOR_PEOPLE) {
      String text = text("kuche/" + product.fileName()).toLowerCase(Locale.ROOT);
      Set<String> said = new TreeSet<>(Arrays.asList(text.split("[^\\p{L}]+", -1)));
      said.retainAll(english);
      said.removeAll(deckWords());
      assertThat(said).as(product.toString()).isEmpty();
    }
  }

  private static final List<Product> FOR_PEOPLE =
      List.of(
          Product.HANDOUT,
          Product.QUIZ,
          Product.KEY,
          Product.CARDS,
          Product.HANDOUT_DOCX,
          Product.QUIZ_DOCX,
          Product.KEY_DOCX,
          Product.REVIEW,
          Product.GRADEBOOK);

  private static Set<String> deckWords() throws IOException {
    String deck = Files.readString(KITCHEN.resolve("kuche.yaml")).toLowerCase(Locale.ROOT);
    return new TreeSet<>(Arrays.asList(deck.split("[^\\p{L}]+", -1)));
  }

  /** The words that the program itself prints in a language. */
  private static Set<String> labels(String language) throws IOException {
    Properties said = new Properties();
    try (InputStream file =
        Files.newInputStream(
            Path.of("src/main/resources/deckle/compose/words/" + language + ".properties"))) {
      said.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    return said.values().stream()
        .flatMap(value -> Arrays.stream(value.toString().split("[^\\p{L}]+", -1)))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(String path) throws IOException {
    byte[] file = built.files().get(path);
    assertThat(file).as(path).isNotNull();
    if (path.endsWith(".pdf")) {
      return Reader.text(file);
    }
    if (path.endsWith(".apkg")) {
      return Apkg.of(file).text();
    }
    if (path.endsWith(".xlsx")) {
      return SheetWords.of(file);
    }
    return OfficeFile.isOne(path)
        ? OfficeFile.of(file).text()
        : new String(file, StandardCharsets.UTF_8);
  }

  private static Set<String> found(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String kind(String word) {
    return word.substring(0, word.indexOf("zz"));
  }

  /** A library that notes what is opened in it. */
  private record Counted(Library library, List<String> opened) implements Library {

    @Override
    public List<String> list() throws IOException {
      return library.list();
    }

    @Override
    public List<String> beside(String name) throws IOException {
      return library.beside(name);
    }

    @Override
    public String shown(String name) {
      return library.shown(name);
    }

    @Override
    public byte[] open(String name, long limit) throws IOException {
      opened.add(name);
      return library.open(name, limit);
    }
  }
}
