package no.kurspakker.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.importing.folder.ImportedCourse;
import no.kurspakker.course.importing.report.FindingText;
import no.kurspakker.course.importing.report.ImportFinding;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.build.BuildJson;
import tools.jackson.core.JsonGenerator;

/** An import as JSON. */
final class ImportJson {

    private ImportJson() {}

    /** {@return {@code {"folder": …, "files": […], "findings": […], "problems": […]}}} */
    static String of(Path folder, ImportedCourse course, List<Problem> problems, Locale locale) {
        FindingText texts = FindingText.in(locale);
        return Json.object(json -> {
            json.writeStringProperty("folder", folder.toString());
            json.writeArrayPropertyStart("files");
            course.files().keySet().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("findings");
            course.findings().forEach(finding -> write(json, finding, texts));
            json.writeEndArray();
            BuildJson.writeProblems(json, problems, locale);
        });
    }

    private static void write(JsonGenerator json, ImportFinding finding, FindingText texts) {
        SourceSpan place = finding.place();
        json.writeStartObject();
        json.writeStringProperty("id", finding.note().id());
        json.writeStringProperty(
                "kind", finding.note().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeStringProperty("file", place.file());
        json.writeNumberProperty("line", place.line());
        json.writeNumberProperty("column", place.column());
        json.writeStringProperty("what", texts.what(finding));
        json.writeEndObject();
    }
}
