package no.kurspakker.tracking.report.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.report.CompletionReport;
import no.kurspakker.tracking.report.GroupReport;
import no.kurspakker.tracking.report.LearnerReport;
import no.kurspakker.tracking.report.region.MunicipalityRow;
import no.kurspakker.tracking.report.region.MunicipalityTable;
import no.kurspakker.tracking.report.rollup.Latest;
import no.kurspakker.tracking.report.rollup.LearnerKey;
import no.kurspakker.tracking.report.rollup.Moment;
import no.kurspakker.tracking.report.rollup.TaskRollup;
import no.kurspakker.tracking.report.view.ViewedReport;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonNull;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;

/** Writes {@code report.json}, a learner at a time. Its schema is {@code docs/report.schema.json}. */
public final class ReportJson {

    /** The form of the file. */
    public static final int SCHEMA = 1;

    private final ViewedReport viewed;
    private final CompletionReport report;

    private ReportJson(ViewedReport viewed) {
        this.viewed = viewed;
        this.report = viewed.report();
    }

    /** Writes {@code viewed} to {@code out}. */
    public static void write(ViewedReport viewed, Writer out) throws IOException {
        new ReportJson(viewed).write(out);
    }

    private void write(Writer out) throws IOException {
        out.write("{\"schema\":" + SCHEMA + ",\n\"course\":" + JsonWriter.text(course()));
        out.write(",\n\"asOf\":" + JsonWriter.text(new JsonString(report.asOf().toString())));
        out.write(",\n\"view\":" + JsonWriter.text(view()));
        out.write(",\n\"learners\":[");
        String separator = "\n";
        for (LearnerReport learner : report.learners()) {
            out.write(separator);
            out.write(JsonWriter.text(learner(learner)));
            separator = ",\n";
        }
        out.write("],\n\"groups\":"
                + JsonWriter.text(
                        array(report.groups().stream().map(this::group).toList())));
        out.write(",\n\"municipalities\":" + JsonWriter.text(municipalities()));
        out.write(",\n\"tasks\":" + JsonWriter.text(tasks()));
        out.write(",\n\"probableDuplicates\":" + JsonWriter.text(duplicates()));
        out.write(",\n\"notes\":" + JsonWriter.text(notes()) + "}\n");
    }

    private JsonObject course() {
        return new JsonObjectBuilder()
                .put("id", report.course().plan().courseActivityId().value())
                .put("title", report.course().plan().course().title())
                .put("version", report.course().plan().course().version())
                .put(
                        "units",
                        array(report.course().units().stream()
                                .map(ReportJson::unit)
                                .toList()))
                .build();
    }

    private static JsonObject unit(TrackedUnit unit) {
        return new JsonObjectBuilder()
                .put("id", unit.id().value())
                .put("kind", unit.kind().id())
                .put("title", unit.title())
                .put("activity", unit.activityId().value())
                .build();
    }

    private JsonObject view() {
        return new JsonObjectBuilder()
                .put("kind", viewed.view().id())
                .putString("municipality", viewed.view().municipality())
                .build();
    }

    private JsonObject learner(LearnerReport learner) {
        JsonObjectBuilder units = new JsonObjectBuilder();
        JsonObjectBuilder completed = new JsonObjectBuilder();
        for (TrackedUnit unit : report.course().units()) {
            String id = unit.id().value();
            units.put(id, learner.unit(unit.id()).status().id());
            learner.unit(unit.id())
                    .completed()
                    .ifPresent(moment -> completed.put(id, moment.at().toString()));
        }
        return new JsonObjectBuilder()
                .put("actor", actor(learner.key()))
                .put("municipality", text(learner.municipality()))
                .put("course", learner.status().id())
                .put("units", units.build())
                .putString("name", learner.name())
                .putString("role", learner.role())
                .putString("completedAt", learner.completed().map(Moment::at))
                .put("unitsCompletedAt", completed.build())
                .putString("firstActivity", learner.firstActivity().map(Moment::at))
                .putString("lastActivity", learner.lastActivity().map(Moment::at))
                .put("seconds", learner.time().toSeconds())
                .putString("lastUnit", learner.known().course().lastUnit().map(Latest::value))
                .putString("version", learner.known().course().revision().map(Latest::value))
                .put("registrations", learner.registrations().size())
                .build();
    }

    private static JsonObject actor(LearnerKey key) {
        return new JsonObjectBuilder()
                .put("homePage", key.homePage())
                .put("name", key.name())
                .build();
    }

    private static JsonValue text(Optional<String> text) {
        return text.<JsonValue>map(JsonString::new).orElse(JsonNull.NULL);
    }

    private JsonObject group(GroupReport group) {
        JsonObjectBuilder tasks = new JsonObjectBuilder();
        for (TrackedUnit task : report.course().tasks()) {
            group.task(task.id()).ifPresent(known -> tasks.put(task.id().value(), handIn(known)));
        }
        return new JsonObjectBuilder()
                .put("municipality", text(group.municipality()))
                .put("label", group.label())
                .put("handedIn", group.tasks().size())
                .put("expected", group.expected())
                .put("tasks", tasks.build())
                .build();
    }

    private static JsonObject handIn(TaskRollup known) {
        JsonObjectBuilder json =
                new JsonObjectBuilder().put("firstHandedIn", known.first().at().toString());
        known.latest().headCount().ifPresent(count -> json.put("headCount", count));
        known.latest().answered().ifPresent(count -> json.put("questionsAnswered", count));
        return json.build();
    }

    private JsonObject municipalities() {
        MunicipalityTable table = viewed.table();
        return new JsonObjectBuilder()
                .put("rows", array(table.rows().stream().map(this::row).toList()))
                .put("sum", row(table.sum()))
                .build();
    }

    private JsonObject row(MunicipalityRow row) {
        JsonObjectBuilder units = new JsonObjectBuilder();
        List<TrackedUnit> all = viewed.table().units();
        for (int i = 0; i < all.size(); i++) {
            units.put(all.get(i).id().value(), count(row.count(MunicipalityTable.FIRST_UNIT + i)));
        }
        return new JsonObjectBuilder()
                .put("municipality", text(row.number()))
                .put("seats", count(row.seats()))
                .put("enrolled", count(row.count(MunicipalityTable.ENROLLED)))
                .put("begun", count(row.count(MunicipalityTable.BEGUN)))
                .put("completed", count(row.count(MunicipalityTable.COMPLETED)))
                .put("units", units.build())
                .build();
    }

    private static JsonValue count(OptionalInt count) {
        return count.isPresent() ? JsonNumber.of(count.getAsInt()) : JsonNull.NULL;
    }

    private JsonObject tasks() {
        JsonObjectBuilder json = new JsonObjectBuilder();
        List<TrackedUnit> tasks = report.course().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            json.put(tasks.get(i).id().value(), viewed.groups().get(i));
        }
        return json.build();
    }

    private JsonArray duplicates() {
        return array(report.duplicates().stream()
                .map(duplicate -> new JsonObjectBuilder()
                        .put("because", duplicate.isSameName() ? "name" : "id")
                        .put(
                                "learners",
                                array(duplicate.learners().stream()
                                        .map(ReportJson::actor)
                                        .toList()))
                        .build())
                .toList());
    }

    private JsonObject notes() {
        JsonObjectBuilder nearMisses = new JsonObjectBuilder();
        report.notes().nearMisses().forEach(nearMisses::put);
        return new JsonObjectBuilder()
                .put(
                        "sources",
                        array(report.notes().sources().stream()
                                .map(JsonString::new)
                                .toList()))
                .put("unread", report.notes().unread())
                .put("voided", report.notes().voided())
                .put("nearMisses", nearMisses.build())
                .build();
    }

    private static JsonArray array(List<? extends JsonValue> values) {
        return new JsonArray(List.copyOf(values));
    }
}
