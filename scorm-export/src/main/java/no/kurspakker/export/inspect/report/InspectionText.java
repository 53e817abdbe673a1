package no.kurspakker.export.inspect.report;

import java.util.Locale;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemText;
import no.kurspakker.export.inspect.Inspection;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.platform.PlatformEffect;
import no.kurspakker.export.inspect.platform.PlatformVerdict;
import no.kurspakker.export.inspect.structure.Launch;
import no.kurspakker.export.inspect.structure.Structure;

/** An inspection as lines for a terminal. */
public final class InspectionText {

    private static final int MOST_LAUNCHES = 20;

    private final ReportWords words;
    private final ProblemText problems;
    private final Locale locale;

    public InspectionText(Locale locale) {
        this.locale = locale;
        this.words = ReportWords.in(locale);
        this.problems = ProblemText.in(locale);
    }

    /** {@return what the package is, what is in it, what is wrong, and what platforms do with it} */
    public String of(Inspection inspection, Iterable<PlatformVerdict> verdicts) {
        StringBuilder text = new StringBuilder();
        inspection.problems().forEach(problem -> line(text, problem(inspection, problem)));
        inspection.leftOut().forEach((id, count) -> line(text, words.text("left-out", count, id)));
        head(text, inspection);
        verdicts.forEach(verdict -> verdict(text, verdict));
        line(text, inspection.name() + ": " + inspection.count().text(locale));
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }

    private String problem(Inspection inspection, Problem problem) {
        String separator = problem.place().file().isEmpty() ? "" : "/";
        String text = inspection.name() + separator + problems.format(problem);
        String rule = problem.code() instanceof PackageFinding finding ? finding.rule() : "";
        return rule.isEmpty()
                ? text
                : text + System.lineSeparator() + "    " + words.text("rule") + ": " + rule;
    }

    private void head(StringBuilder text, Inspection inspection) {
        Structure structure = inspection.structure();
        String edition = structure.edition().isEmpty() ? "" : " (" + structure.edition() + ")";
        line(text, inspection.name() + ": " + structure.kind().title() + edition);
        if (!structure.title().isEmpty()) {
            line(text, "  " + words.text("title") + ": " + structure.title());
        }
        if (!structure.id().isEmpty()) {
            line(text, "  id: " + structure.id());
        }
        structure.launches().stream()
                .limit(MOST_LAUNCHES)
                .forEach(launch -> line(text, launch(launch)));
        if (structure.launches().size() > MOST_LAUNCHES) {
            line(text, "  " + words.text("more", structure.launches().size() - MOST_LAUNCHES));
        }
        line(
                text,
                "  "
                        + words.text(
                                "files",
                                inspection.files().sizes().size(),
                                inspection.bytes(),
                                inspection.files().packed()));
    }

    private String launch(Launch launch) {
        String kind = words.text(launch.isTracked() ? "tracked" : "asset");
        return "  " + kind + ": " + launch.title() + " [" + launch.id() + "] " + launch.address();
    }

    private void verdict(StringBuilder text, PlatformVerdict verdict) {
        String outcome = words.text("outcome." + verdict.outcome().id());
        line(text, "  " + verdict.platform().name() + ": " + outcome);
        for (PlatformEffect effect : verdict.effects()) {
            line(text, "    - " + effect.text(locale));
        }
    }
}
