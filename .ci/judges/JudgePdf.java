import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/** Asks veraPDF whether each file is PDF/A-2a (A-3a where the file says so) and PDF/UA-1. */
final class JudgePdf {
  private static final Map<PDFAFlavour, String> NAMES =
      Map.of(
          PDFAFlavour.PDFA_2_A, "A-2a",
          PDFAFlavour.PDFA_3_A, "A-3a",
          PDFAFlavour.PDFUA_1, "UA-1");

  public static void main(String[] files) {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    boolean allPass = files.length > 0;
    for (String file : files) allPass &= passes(new File(file));
    if (!allPass) System.exit(1);
  }

  private static boolean passes(File file) {
    try {
      boolean passes = true;
      for (PDFAFlavour flavour : flavoursOf(file)) passes &= passes(file, flavour);
      return passes;
    } catch (Exception problem) {
      System.out.printf("FAIL  %s%n        %s%n", file, problem);
      return false;
    }
  }

  private static boolean passes(File file, PDFAFlavour flavour) throws Exception {
    ValidationResult result = judge(file, flavour);
    boolean compliant = result.isCompliant() && result.getTotalAssertions() > 0;
    System.out.printf("%s  %s: PDF/%s%n", compliant ? "ok  " : "FAIL", file, NAMES.get(flavour));
    if (!compliant) printFailures(result);
    return compliant;
  }

  private static List<PDFAFlavour> flavoursOf(File file) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file)) {
      boolean attaches = parser.getFlavours().contains(PDFAFlavour.PDFA_3_A);
      return List.of(attaches ? PDFAFlavour.PDFA_3_A : PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
    }
  }

  private static ValidationResult judge(File file, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser);
    }
  }

  /** Each broken rule once: its clause, what it asks, how often and where first it is broken. */
  private static void printFailures(ValidationResult result) {
    Map<RuleId, List<TestAssertion>> broken = new LinkedHashMap<>();
    for (TestAssertion one : result.getTestAssertions()) {
      if (one.getStatus() == TestAssertion.Status.PASSED) continue;
      broken.computeIfAbsent(one.getRuleId(), rule -> new ArrayList<>()).add(one);
    }
    broken.forEach((rule, places) -> {
      TestAssertion first = places.get(0);
      System.out.printf(
          "        %s test %d: %s%n        %d times, first at %s%n",
          rule.getClause(), rule.getTestNumber(), first.getMessage(),
          places.size(), first.getLocation().getContext());
    });
  }
}
