package deckle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** The rules of the house, each with its reason. */
@AnalyzeClasses(packages = "deckle", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** The flow: a package may know those before it, never one after it. */
  private static final List<String> FLOW =
      List.of(
          "deckle.diag",
          "deckle.formula",
          "deckle.text",
          "deckle.typography",
          "deckle.deck",
          "deckle.quiz",
          "deckle.font",
          "deckle.math",
          "deckle.chart",
          "deckle.svg",
          "deckle.doc",
          "deckle.read",
          "deckle.read.yaml",
          "deckle.read.anki",
          "deckle.compose",
          "deckle.page",
          "deckle.write",
          "deckle.build",
          "deckle.cli");

  @ArchTest static final ArchRule dataFlowsOneWay_text = knowsNothingAfter("deckle.text");
  @ArchTest static final ArchRule dataFlowsOneWay_formula = knowsNothingAfter("deckle.formula");
  @ArchTest static final ArchRule dataFlowsOneWay_math = knowsNothingAfter("deckle.math");
  @ArchTest static final ArchRule dataFlowsOneWay_font = knowsNothingAfter("deckle.font");

  @ArchTest
  static final ArchRule dataFlowsOneWay_typography = knowsNothingAfter("deckle.typography");

  @ArchTest static final ArchRule dataFlowsOneWay_diag = knowsNothingAfter("deckle.diag");
  @ArchTest static final ArchRule dataFlowsOneWay_deck = knowsNothingAfter("deckle.deck");
  @ArchTest static final ArchRule dataFlowsOneWay_quiz = knowsNothingAfter("deckle.quiz");
  @ArchTest static final ArchRule dataFlowsOneWay_chart = knowsNothingAfter("deckle.chart");
  @ArchTest static final ArchRule dataFlowsOneWay_svg = knowsNothingAfter("deckle.svg");
  @ArchTest static final ArchRule dataFlowsOneWay_doc = knowsNothingAfter("deckle.doc");
  @ArchTest static final ArchRule dataFlowsOneWay_read = knowsNothingAfter("deckle.read");
  @ArchTest static final ArchRule dataFlowsOneWay_compose = knowsNothingAfter("deckle.compose");
  @ArchTest static final ArchRule dataFlowsOneWay_page = knowsNothingAfter("deckle.page");

  @ArchTest
  static final ArchRule dataFlowsOneWay_write =
      noClasses()
          .that()
          .resideInAPackage("deckle.write..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("deckle.build..", "deckle.cli..", "deckle.compose..")
          .because("nothing later is known to anything earlier");

  @ArchTest
  static final ArchRule dataFlowsOneWay_build =
      noClasses()
          .that()
          .resideInAPackage("deckle.build..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("deckle.cli..")
          .because("nothing later is known to anything earlier");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("deckle.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noFormatKnowsAnother =
      slices().matching("deckle.write.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule noReaderKnowsAnother =
      slices().matching("deckle.read.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule chanceComesFromTheSeedOnly =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Random")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.security.SecureRandom")
          .because("the same input gives the same bytes; shuffles come from deckle.quiz.Seed");

  @ArchTest
  static final ArchRule onlyTheCommandLineSeesTheClock =
      noClasses()
          .that()
          .resideOutsideOfPackage("deckle.cli..")
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getProperty", String.class)
          .orShould()
          .callMethodWhere(asksForNow())
          .because("outputs depend on decks and options, never on when or where they are made");

  @ArchTest
  static final ArchRule mathIsTheSameOnEveryMachine =
      noClasses()
          .should()
          .callMethodWhere(inexactMath())
          .because("Math.sin and its kin may differ in the last bit; StrictMath does not");

  @ArchTest
  static final ArchRule formattingNamesItsLocale =
      noClasses()
          .should()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .because("the machine's language must not show in an output; say Locale.ROOT");

  @ArchTest
  static final ArchRule onlyTheCommandLineWritesToTheConsole =
      noClasses()
          .that()
          .resideOutsideOfPackage("deckle.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("everything else reports to Diagnostics");

  private static ArchRule knowsNothingAfter(String name) {
    String[] later =
        FLOW.subList(FLOW.indexOf(name) + 1, FLOW.size()).stream()
            .filter(other -> !other.startsWith(name + "."))
            .map(other -> other + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later)
        .because("nothing later is known to anything earlier");
  }

  private static DescribedPredicate<JavaCall<?>> asksForNow() {
    return DescribedPredicate.describe(
        "ask what time it is",
        call ->
            call.getTargetOwner().getPackageName().startsWith("java.time")
                && (call.getName().equals("now") || call.getName().startsWith("system")));
  }

  private static DescribedPredicate<JavaCall<?>> inexactMath() {
    Set<String> inexact =
        Set.of("sin", "cos", "tan", "asin", "acos", "atan", "atan2", "exp", "log", "log10", "pow");
    return DescribedPredicate.describe(
        "are inexact",
        call ->
            call.getTargetOwner().isEquivalentTo(Math.class) && inexact.contains(call.getName()));
  }
}
