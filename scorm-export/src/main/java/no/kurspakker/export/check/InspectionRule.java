package no.kurspakker.export.check;

import java.io.IOException;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.inspect.Inspection;
import no.kurspakker.export.inspect.TreeInspector;

/** Everything that {@code inspect} finds in packages of any maker, in the author's words and files. */
final class InspectionRule implements Rule {

    private final TreeInspector inspector;

    InspectionRule(TreeInspector inspector) {
        this.inspector = inspector;
    }

    @Override
    public void check(Subject subject, Findings findings) throws IOException {
        Inspection inspection = inspector.inspect(subject.tree(), "");
        AuthorWords words = new AuthorWords(subject, inspection, findings);
        for (Problem found : inspection.problems()) {
            words.tell(found);
        }
        String edition = inspection.structure().edition();
        subject.rules()
                .schemaVersion()
                .filter(version -> !edition.isEmpty() && !edition.equals(version))
                .ifPresent(version ->
                        findings.report(PackageProblem.MANIFEST_FORM, "schemaversion " + edition));
    }
}
