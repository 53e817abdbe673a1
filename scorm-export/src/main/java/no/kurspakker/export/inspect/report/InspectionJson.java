package no.kurspakker.export.inspect.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemText;
import no.kurspakker.export.inspect.Inspection;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.platform.PlatformEffect;
import no.kurspakker.export.inspect.platform.PlatformVerdict;
import no.kurspakker.export.inspect.structure.Launch;
import no.kurspakker.export.json.JsonText;
import tools.jackson.core.JsonGenerator;

/** Inspections as JSON; {@code docs/inspection.schema.json} describes the form. */
public final class InspectionJson {

    private final Locale locale;
    private final ProblemText texts;

    public InspectionJson(Locale locale) {
        this.locale = locale;
        this.texts = ProblemText.in(locale);
    }

    /** {@return an object {@code {"packages": […]}}, one for each inspection, with its verdicts} */
    public String of(Map<Inspection, List<PlatformVerdict>> inspections) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("packages");
            inspections.forEach((inspection, verdicts) -> write(json, inspection, verdicts));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void write(JsonGenerator json, Inspection inspection, List<PlatformVerdict> verdicts) {
        json.writeStartObject();
        json.writeStringProperty("name", inspection.name());
        json.writeStringProperty("kind", inspection.structure().kind().id());
        json.writeStringProperty("edition", inspection.structure().edition());
        json.writeStringProperty("id", inspection.structure().id());
        json.writeStringProperty("title", inspection.structure().title());
        json.writeNumberProperty("files", inspection.files().sizes().size());
        json.writeNumberProperty("bytes", inspection.bytes());
        json.writeNumberProperty("packed", inspection.files().packed());
        json.writeNumberProperty("errors", inspection.count().errors());
        json.writeNumberProperty("warnings", inspection.count().warnings());
        json.writeArrayPropertyStart("launches");
        inspection.structure().launches().forEach(launch -> write(json, launch));
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        inspection.problems().forEach(problem -> write(json, problem));
        json.writeEndArray();
        json.writeObjectPropertyStart("leftOut");
        inspection.leftOut().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeArrayPropertyStart("platforms");
        verdicts.forEach(verdict -> write(json, verdict));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Launch launch) {
        json.writeStartObject();
        json.writeStringProperty("id", launch.id());
        json.writeStringProperty("title", launch.title());
        json.writeStringProperty("address", launch.address());
        json.writeBooleanProperty("tracked", launch.isTracked());
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("id", problem.code().id());
        json.writeStringProperty("name", problem.code().name());
        json.writeStringProperty(
                "severity", problem.code().severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("entry", problem.place().file());
        json.writeNumberProperty("line", problem.place().line());
        json.writeNumberProperty("column", problem.place().column());
        json.writeStringProperty("what", texts.what(problem));
        json.writeStringProperty("fix", texts.fix(problem));
        json.writeStringProperty(
                "rule", problem.code() instanceof PackageFinding finding ? finding.rule() : "");
        json.writeEndObject();
    }

    private void write(JsonGenerator json, PlatformVerdict verdict) {
        json.writeStartObject();
        json.writeStringProperty("id", verdict.platform().id());
        json.writeStringProperty("name", verdict.platform().name());
        json.writeStringProperty("outcome", verdict.outcome().id());
        json.writeArrayPropertyStart("effects");
        for (PlatformEffect effect : verdict.effects()) {
            json.writeStartObject();
            json.writeStringProperty("outcome", effect.outcome().id());
            json.writeStringProperty("text", effect.text(locale));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
