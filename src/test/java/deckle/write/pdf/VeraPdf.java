package deckle.write.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The judge of what a PDF claims to be: veraPDF's checks of PDF/UA-1 and PDF/A-2a. */
public final class VeraPdf {

  private static final List<PDFAFlavour> FLAVOURS =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

  private static final Logger LOG = Logger.getLogger("org.verapdf");

  static {
    VeraGreenfieldFoundryProvider.initialise();
    LOG.setLevel(Level.SEVERE);
  }

  private VeraPdf() {}

  /** The rules that a file breaks, each with its place; none for a good file. */
  public static synchronized List<String> failures(byte[] pdf) {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), FLAVOURS.get(0));
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(FLAVOURS, 20, false, true, false)) {
      List<String> failures = new ArrayList<>();
      for (ValidationResult result : validator.validateAll(parser)) {
        failures.addAll(failures(result));
      }
      return failures;
    } catch (IOException | VeraPDFException e) {
      throw new IllegalStateException("veraPDF cannot read the file", e);
    }
  }

  private static List<String> failures(ValidationResult result) {
    List<String> failures =
        result.getTestAssertions().stream()
            .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
            .map(each -> describe(result.getPDFAFlavour(), each))
            .distinct()
            .toList();
    return failures.isEmpty() && !result.isCompliant()
        ? List.of(result.getPDFAFlavour() + ": not compliant")
        : failures;
  }

  private static String describe(PDFAFlavour flavour, TestAssertion failed) {
    return String.format(
        Locale.ROOT,
        "%s %s-%d: %s @ %s",
        flavour,
        failed.getRuleId().getClause(),
        failed.getRuleId().getTestNumber(),
        failed.getErrorMessage(),
        failed.getLocation().getContext());
  }
}
