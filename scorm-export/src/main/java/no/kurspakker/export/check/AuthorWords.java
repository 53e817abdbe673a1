package no.kurspakker.export.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemCode;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.archive.ArchiveLimits;
import no.kurspakker.export.check.cmi5.Cmi5Problem;
import no.kurspakker.export.inspect.Inspection;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.scan.Target;

/**
 * Tells the author of the findings in a package that was made of the course: under the same ids, in the words of one who mends a
 * course and not a package, and in the file that is to be mended.
 */
final class AuthorWords {

    private static final Map<String, ProblemCode> BY_ID = Stream.concat(
                    Arrays.stream(PackageProblem.values()).map(code -> (ProblemCode) code),
                    Arrays.stream(Cmi5Problem.values()).map(code -> (ProblemCode) code))
            .collect(Collectors.toMap(ProblemCode::id, Function.identity()));

    /** What says less than a rule of our own for the same thing. */
    private static final Set<PackageFinding> TOLD_ELSEWHERE = Set.of(
            PackageFinding.TITLE_TOO_LONG,
            PackageFinding.ENTRY_NAME_NOT_ASCII,
            PackageFinding.ENTRY_NAME_DECOMPOSED,
            PackageFinding.ENTRY_NAME_RESERVED,
            PackageFinding.ENTRY_NAME_CONTROL);

    private static final Set<PackageFinding> REFERENCES = Set.of(
            PackageFinding.NETWORK_REFERENCE,
            PackageFinding.MIXED_CONTENT,
            PackageFinding.ABSOLUTE_REFERENCE,
            PackageFinding.REFERENCE_MISSING,
            PackageFinding.REFERENCE_CASE);

    private static final Set<PackageFinding> NO_DESCRIPTOR =
            Set.of(PackageFinding.FORMAT_UNKNOWN, PackageFinding.CMI5_STRUCTURE_MISSING);

    private final Subject subject;
    private final Inspection inspection;
    private final Findings findings;

    AuthorWords(Subject subject, Inspection inspection, Findings findings) {
        this.subject = subject;
        this.inspection = inspection;
        this.findings = findings;
    }

    /** Reports {@code found}, unless another rule tells of it or it is what was asked for. */
    void tell(Problem found) throws IOException {
        if (!(found.code() instanceof PackageFinding code) || isToldElsewhere(code, found)) {
            return;
        }
        List<String> quoted = found.arguments();
        if (NO_DESCRIPTOR.contains(code)) {
            descriptorMissing();
        } else if (REFERENCES.contains(code)) {
            reference(code, found);
        } else if (code == PackageFinding.CREDENTIAL) {
            String file = found.place().file();
            findings.reportOn("", path(file), PackageProblem.CREDENTIAL, file, quoted.get(0));
        } else if (BY_ID.containsKey(code.id())) {
            findings.report(BY_ID.get(code.id()), arguments(code, found));
        } else {
            other(code, found);
        }
    }

    private boolean isToldElsewhere(PackageFinding code, Problem found) {
        boolean isTincan = found.place().file().equals(Descriptor.TINCAN.fileName());
        return TOLD_ELSEWHERE.contains(code)
                || (isTincan && findings.has(PackageProblem.TINCAN_FORM));
    }

    private void descriptorMissing() {
        switch (subject.rules().descriptor()) {
            case MANIFEST -> findings.report(PackageProblem.MANIFEST_MISSING);
            case COURSE_STRUCTURE -> findings.report(Cmi5Problem.STRUCTURE_MISSING);
            case TINCAN, NONE -> {
                // Told with the activities of the course, or none is needed.
            }
        }
    }

    /** {@return what the author's words quote} */
    private String[] arguments(PackageFinding code, Problem found) {
        List<String> quoted = found.arguments();
        return switch (code) {
            case MANIFEST_INVALID -> new String[] {at(found) + quoted.get(0)};
            case FILE_NOT_LISTED -> new String[] {quoted.get(1)};
            case UNLOAD_LISTENER -> new String[] {found.place().file()};
            case PACKAGE_TOO_LARGE ->
                new String[] {
                    String.valueOf(inspection.bytes()), String.valueOf(ArchiveLimits.BYTES)
                };
            default -> quoted.toArray(String[]::new);
        };
    }

    private static String at(Problem found) {
        return found.place().line() + ":" + found.place().column() + ": ";
    }

    private void reference(PackageFinding code, Problem found) throws IOException {
        String target = found.arguments().get(0);
        boolean isRelay = subject.carriedRelay()
                .filter(relay -> relay.address().toString().equals(target))
                .isPresent();
        if (!isRelay) {
            String file = found.place().file();
            findings.reportOn(page(found.place()), path(file), problem(code, target), file, target);
        }
    }

    private static PackageProblem problem(PackageFinding code, String target) {
        return switch (code) {
            case NETWORK_REFERENCE, MIXED_CONTENT -> PackageProblem.NETWORK_REFERENCE;
            case ABSOLUTE_REFERENCE ->
                Target.of(target).isAbsolute()
                        ? PackageProblem.ABSOLUTE_REFERENCE
                        : PackageProblem.REFERENCE_MISSING;
            default -> PackageProblem.REFERENCE_MISSING;
        };
    }

    /** A fault that no author can have meant: it names what {@code inspect} would say. */
    private void other(PackageFinding code, Problem found) {
        String file = found.place().file();
        String what = at(found) + code.name() + " " + String.join(" ", found.arguments());
        if (file.equals(Descriptor.MANIFEST.fileName())) {
            findings.report(
                    found.isError()
                            ? PackageProblem.MANIFEST_INVALID
                            : PackageProblem.MANIFEST_FORM,
                    what.strip());
        } else if (file.equals(Descriptor.COURSE_STRUCTURE.fileName())) {
            findings.report(Cmi5Problem.STRUCTURE_UNREADABLE, what.strip());
        } else {
            PackageProblem problem =
                    found.isError() ? PackageProblem.PACKAGE_FAULTY : PackageProblem.PACKAGE_FLAW;
            findings.report(problem, file + ":" + what.strip(), code.id());
        }
    }

    private static PackagePath path(String file) {
        return new PackagePath(file);
    }

    /** {@return the id of the page that stands at {@code place} of a document; empty if it is none of ours} */
    private String page(SourceSpan place) throws IOException {
        Content document = subject.tree().files().get(path(place.file()));
        return document == null ? "" : ArticlePages.at(text(document), place);
    }

    private static String text(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
