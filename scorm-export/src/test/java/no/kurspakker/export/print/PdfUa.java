package no.kurspakker.export.print;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of documents by PDF/UA-1 (ISO 14289-1). */
public final class PdfUa {

    private PdfUa() {}

    /** {@return the rules that PDFs among {@code files} break, each with the name of the file} */
    public static Set<String> broken(Map<String, byte[]> files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        Set<String> rules = new TreeSet<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".pdf")) {
                ValidationResult result = validate(file.getValue());
                for (TestAssertion assertion : result.getTestAssertions()) {
                    String clause = assertion.getRuleId().getClause();
                    rules.add(file.getKey() + ": " + clause + " " + assertion.getMessage());
                }
                if (!result.isCompliant()) {
                    rules.add(file.getKey() + ": not compliant");
                }
            }
        }
        return rules;
    }

    private static ValidationResult validate(byte[] pdf) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser);
        }
    }
}
