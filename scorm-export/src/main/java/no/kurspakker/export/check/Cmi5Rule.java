package no.kurspakker.export.check;

import java.io.IOException;
import java.util.Optional;
import no.kurspakker.export.Content;
import no.kurspakker.export.check.cmi5.Cmi5Problem;
import no.kurspakker.export.check.cmi5.CourseStructureCheck;

/** A course structure as cmi5 wants it, that says what is tracked. */
final class Cmi5Rule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) throws IOException {
        if (subject.rules().descriptor() != Descriptor.COURSE_STRUCTURE) {
            return;
        }
        Optional<Content> structure = subject.descriptor(Descriptor.COURSE_STRUCTURE);
        if (structure.isEmpty()) {
            findings.report(Cmi5Problem.STRUCTURE_MISSING);
            return;
        }
        new CourseStructureCheck(subject.plan(), subject.tree().files().keySet())
                .faults(structure.get())
                .forEach(fault ->
                        findings.report(fault.code(), fault.arguments().toArray(String[]::new)));
    }
}
