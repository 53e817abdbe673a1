package no.kurspakker.export.inspect.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemText;
import no.kurspakker.export.Bundled;
import no.kurspakker.export.inspect.Inspection;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.platform.PlatformVerdict;
import no.kurspakker.export.inspect.structure.Launch;
import no.kurspakker.export.inspect.structure.Structure;

/** Inspections as one HTML page that needs nothing else: no script, no network, no image. */
public final class InspectionPage {

    private static final String STYLE = "/no/kurspakker/export/inspect/report.css";

    private final Locale locale;
    private final ReportWords words;
    private final ProblemText texts;

    public InspectionPage(Locale locale) {
        this.locale = locale;
        this.words = ReportWords.in(locale);
        this.texts = ProblemText.in(locale);
    }

    /** {@return the page} */
    public String of(Map<Inspection, List<PlatformVerdict>> inspections) {
        PageText page = new PageText();
        page.raw("<!DOCTYPE html>\n<html lang=\"" + words.locale().toLanguageTag() + "\">\n");
        page.raw("<head>\n<meta charset=\"utf-8\">\n");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.element("title", words.text("heading"));
        page.raw("<style>\n" + Bundled.bytes(STYLE).text() + "</style>\n</head>\n<body>\n<main>\n");
        page.element("h1", words.text("heading"));
        inspections.forEach((inspection, verdicts) -> write(page, inspection, verdicts));
        page.raw("</main>\n</body>\n</html>\n");
        return page.toString();
    }

    private void write(PageText page, Inspection inspection, List<PlatformVerdict> verdicts) {
        page.raw("<section>\n");
        page.element("h2", inspection.name());
        page.element("p class=\"count\"", inspection.count().text(locale));
        contents(page, inspection);
        problems(page, inspection, true);
        problems(page, inspection, false);
        if (inspection.problems().isEmpty()) {
            page.element("p", words.text("none"));
        }
        platforms(page, verdicts);
        page.raw("</section>\n");
    }

    private void contents(PageText page, Inspection inspection) {
        Structure structure = inspection.structure();
        page.element("h3", words.text("heading.contents"));
        page.raw("<dl>\n");
        pair(page, words.text("kind"), structure.kind().title() + " " + structure.edition());
        pair(page, words.text("title"), structure.title());
        pair(page, words.text("id"), structure.id());
        pair(
                page,
                words.text("heading.files"),
                words.text(
                        "files",
                        inspection.files().sizes().size(),
                        inspection.bytes(),
                        inspection.files().packed()));
        page.raw("</dl>\n");
        if (!structure.launches().isEmpty()) {
            page.table(
                    words.text("launches"),
                    List.of(
                            words.text("column.title"),
                            words.text("column.id"),
                            words.text("column.address"),
                            words.text("column.tracked")),
                    structure.launches().stream().map(this::row).toList());
        }
    }

    private List<String> row(Launch launch) {
        return List.of(
                launch.title(),
                launch.id(),
                launch.address(),
                words.text(launch.isTracked() ? "yes" : "no"));
    }

    private static void pair(PageText page, String name, String value) {
        if (!value.isBlank()) {
            page.element("dt", name);
            page.element("dd", value.strip());
        }
    }

    private void problems(PageText page, Inspection inspection, boolean errors) {
        List<Problem> found = inspection.problems().stream()
                .filter(problem -> problem.isError() == errors)
                .toList();
        if (found.isEmpty()) {
            return;
        }
        page.element("h3", words.text(errors ? "heading.errors" : "heading.warnings"));
        page.raw("<ol class=\"" + (errors ? "errors" : "warnings") + "\">\n");
        for (Problem problem : found) {
            page.raw("<li>\n");
            page.element("p class=\"what\"", problem.code().id() + " · " + texts.what(problem));
            page.raw("<dl>\n");
            String file = problem.place().file();
            pair(
                    page,
                    words.text("place"),
                    file.isEmpty() ? words.text("package") : problem.place().toString());
            pair(page, words.text("fix"), texts.fix(problem));
            if (problem.code() instanceof PackageFinding finding) {
                pair(page, words.text("rule"), finding.rule());
            }
            page.raw("</dl>\n</li>\n");
        }
        page.raw("</ol>\n");
        inspection.leftOut().forEach((id, count) -> {
            if (found.stream().anyMatch(problem -> problem.code().id().equals(id))) {
                page.element("p", words.text("left-out", count, id));
            }
        });
    }

    private void platforms(PageText page, List<PlatformVerdict> verdicts) {
        if (verdicts.isEmpty()) {
            return;
        }
        page.element("h3", words.text("heading.platforms"));
        for (PlatformVerdict verdict : verdicts) {
            page.element(
                    "h4",
                    verdict.platform().name() + ": "
                            + words.text("outcome." + verdict.outcome().id()));
            if (!verdict.effects().isEmpty()) {
                page.raw("<ul>\n");
                verdict.effects().forEach(effect -> page.element("li", effect.text(locale)));
                page.raw("</ul>\n");
            }
        }
    }
}
