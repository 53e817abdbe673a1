package no.kurspakker.export.plan;

import no.kurspakker.course.Course;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.json.JsonText;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.UnitKind;

import tools.jackson.core.JsonGenerator;

/**
 * Writes {@code tracking.json}: the course and each unit with its activity id as a full IRI, its activity type and the
 * verb of the statement that says it is done (xAPI 1.0.3, Data 4.1.3 and 4.1.4.1), its SCORM objective and state key.
 */
public final class TrackingFile {

    /** Its name in every package. */
    public static final PackagePath PATH = new PackagePath("tracking.json");

    private static final int SCHEMA = 1;
    private static final String COURSE_TYPE = "http://adlnet.gov/expapi/activities/course";
    private static final String COMPLETED = "http://adlnet.gov/expapi/verbs/completed";

    private final TrackingPlan plan;
    private final Course course;

    private TrackingFile(Course course, TrackingPlan plan) {
        this.course = course;
        this.plan = plan;
    }

    /**
     * {@return the file for {@code course}}
     *
     * @param plan made of the same course
     */
    public static Bytes of(Course course, TrackingPlan plan) {
        return Bytes.of(JsonText.of(new TrackingFile(course, plan)::write));
    }

    private void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("schema", SCHEMA);
        json.writeObjectPropertyStart("course");
        json.writeStringProperty("id", plan.courseActivityId().value());
        json.writeStringProperty("type", COURSE_TYPE);
        json.writeStringProperty("title", course.title());
        json.writeStringProperty("language", course.language().value());
        json.writeStringProperty("version", course.version());
        json.writeStringProperty("completion", "all-chapters");
        json.writeStringProperty("verb", COMPLETED);
        json.writeEndObject();
        json.writeArrayPropertyStart("units");
        plan.units().forEach(unit -> write(json, unit));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, TrackedUnit unit) {
        boolean isChapter = unit.kind() == UnitKind.CHAPTER;
        json.writeStartObject();
        json.writeStringProperty("id", unit.activityId().value());
        json.writeStringProperty("kind", unit.kind().id());
        json.writeStringProperty(
                "type",
                isChapter
                        ? "http://adlnet.gov/expapi/activities/module"
                        : "http://id.tincanapi.com/activitytype/essay");
        json.writeStringProperty("title", unit.title());
        json.writeStringProperty("verb", isChapter ? COMPLETED : "http://activitystrea.ms/submit");
        json.writeBooleanProperty("required", isChapter);
        json.writeStringProperty("objective", unit.objectiveId());
        json.writeStringProperty("key", unit.stateKey());
        json.writeEndObject();
    }
}
