package no.kurspakker.export.diff;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import no.kurspakker.course.problem.ProblemText;
import no.kurspakker.export.inspect.structure.PackageKind;
import no.kurspakker.export.json.JsonText;
import tools.jackson.core.JsonGenerator;

/** A comparison for people and for machines. */
public final class DiffText {

    private static final Set<PackageKind> FORMATS =
            Set.of(PackageKind.SCORM12, PackageKind.SCORM2004, PackageKind.CMI5, PackageKind.XAPI);

    private static final Set<String> LANGUAGES = Set.of("nb", "nn", "en");

    private final ResourceBundle words;
    private final ProblemText problems;

    public DiffText(Locale locale) {
        String language = locale.getLanguage().equals("no") ? "nb" : locale.getLanguage();
        this.problems = ProblemText.in(locale);
        this.words = ResourceBundle.getBundle(
                "no.kurspakker.export.diff.words",
                Locale.forLanguageTag(LANGUAGES.contains(language) ? language : "en"),
                DiffText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** {@return lines for a terminal} */
    public String lines(CourseDiff diff) {
        StringBuilder text = new StringBuilder();
        changes(text, diff);
        diff.problems()
                .forEach(problem -> line(
                        text,
                        "  " + problem.code().id() + ": "
                                + problems.what(problem) + System.lineSeparator() + "      "
                                + problems.fix(problem)));
        consequences(text, diff);
        return text.toString();
    }

    /** {@return the same without the problems, which are told elsewhere} */
    public String linesWithoutProblems(CourseDiff diff) {
        StringBuilder text = new StringBuilder();
        changes(text, diff);
        consequences(text, diff);
        return text.toString();
    }

    private void changes(StringBuilder text, CourseDiff diff) {
        line(
                text,
                diff.old().name() + " " + diff.old().version() + " → "
                        + diff.next().name() + " " + diff.next().version());
        for (ChangedItem item : diff.changes()) {
            String detail = item.detail().isEmpty() ? "" : " (" + item.detail() + ")";
            line(
                    text,
                    "  " + word("change." + item.change()) + ": " + item.title() + detail + " ["
                            + item.id() + "]");
        }
    }

    private void consequences(StringBuilder text, CourseDiff diff) {
        line(text, "  " + String.format(word("kept"), diff.kept()));
        for (PackageKind kind : PackageKind.values()) {
            if (FORMATS.contains(kind)
                    && (diff.next().kind() == PackageKind.UNKNOWN || diff.next().kind() == kind)) {
                line(text, "  " + kind.title() + ": " + word(effect(kind, diff)));
            }
        }
        line(text, word("advice." + diff.advice()));
    }

    private static String effect(PackageKind kind, CourseDiff diff) {
        boolean isScorm = kind == PackageKind.SCORM12 || kind == PackageKind.SCORM2004;
        String family = isScorm ? "scorm" : kind == PackageKind.CMI5 ? "cmi5" : "xapi";
        return "effect." + family + "." + diff.advice();
    }

    /** {@return a JSON document of the same} */
    public String json(CourseDiff diff) {
        return JsonText.of(json -> {
            json.writeStartObject();
            write(json, diff);
            json.writeEndObject();
        });
    }

    /** Writes the properties of {@code diff} into the object that {@code json} is in. */
    public void write(JsonGenerator json, CourseDiff diff) {
        json.writeStringProperty("old", diff.old().version());
        json.writeStringProperty("new", diff.next().version());
        json.writeStringProperty("course", diff.next().courseId());
        json.writeStringProperty("advice", diff.advice().name().toLowerCase(Locale.ROOT));
        json.writeBooleanProperty(
                "stateReads", diff.old().stateForm().equals(diff.next().stateForm()));
        json.writeNumberProperty("kept", diff.kept());
        json.writeArrayPropertyStart("changes");
        for (ChangedItem item : diff.changes()) {
            json.writeStartObject();
            json.writeStringProperty("change", item.change().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("id", item.id());
            json.writeStringProperty("title", item.title());
            json.writeStringProperty("detail", item.detail());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("problems");
        diff.problems().forEach(problem -> {
            json.writeStartObject();
            json.writeStringProperty("id", problem.code().id());
            json.writeStringProperty("what", problems.what(problem));
            json.writeStringProperty("fix", problems.fix(problem));
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private String word(String key) {
        return words.getString(key);
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }
}
