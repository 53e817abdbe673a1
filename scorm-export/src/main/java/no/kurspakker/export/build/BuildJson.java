package no.kurspakker.export.build;

import java.util.List;
import java.util.Locale;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemText;
import no.kurspakker.export.diff.DiffText;
import no.kurspakker.export.json.JsonText;
import tools.jackson.core.JsonGenerator;

/** Outcomes as JSON, for editors and other machines. */
public final class BuildJson {

    private BuildJson() {}

    /**
     * {@return an object {@code {"problems": […]}}} as it also stands in {@code target/course/problems.json}: each problem
     * with id, severity, file, line, column, what and fix.
     */
    public static String ofProblems(List<Problem> problems, Locale locale) {
        return JsonText.of(json -> {
            json.writeStartObject();
            writeProblems(json, problems, locale);
            json.writeEndObject();
        });
    }

    /**
     * {@return an object {@code {"packages": […], "problems": […]}}, with {@code "diff"} if it was held against an older
     * package}
     */
    public static String ofBuild(Checked<BuildReport> outcome, Locale locale) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("packages");
            outcome.value()
                    .ifPresent(report -> report.packages().forEach(built -> write(json, built)));
            json.writeEndArray();
            outcome.value().flatMap(BuildReport::diff).ifPresent(diff -> {
                json.writeObjectPropertyStart("diff");
                new DiffText(locale).write(json, diff);
                json.writeEndObject();
            });
            writeProblems(json, outcome.problems(), locale);
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, BuiltPackage built) {
        json.writeStartObject();
        json.writeStringProperty("format", built.format().id());
        json.writeStringProperty("file", built.file().toString());
        json.writeNumberProperty("bytes", built.bytes());
        json.writeNumberProperty("files", built.files());
        json.writeStringProperty("sha256", built.sha256());
        json.writeNumberProperty("worstState", built.worstState());
        built.relay().ifPresent(address -> json.writeStringProperty("relay", address.toString()));
        json.writeEndObject();
    }

    /** Writes the property {@code "problems"} of the object that {@code json} is in. */
    public static void writeProblems(JsonGenerator json, List<Problem> problems, Locale locale) {
        ProblemText texts = ProblemText.in(locale);
        json.writeArrayPropertyStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringProperty("id", problem.code().id());
            json.writeStringProperty(
                    "severity", problem.code().severity().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("file", problem.place().file());
            json.writeNumberProperty("line", problem.place().line());
            json.writeNumberProperty("column", problem.place().column());
            json.writeStringProperty("what", texts.what(problem));
            json.writeStringProperty("fix", texts.fix(problem));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
