package no.kurspakker.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.kurspakker.course.Iri;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.TrackedCheck;
import no.kurspakker.tracking.event.CheckAnswer;
import no.kurspakker.tracking.event.CouncilGroup;
import no.kurspakker.tracking.event.GroupReflection;
import no.kurspakker.tracking.event.HandInLevel;
import no.kurspakker.tracking.event.Municipality;
import no.kurspakker.tracking.event.StatementFactory;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.value.JsonObject;

/** Which event a statement claims to be: of those that a learner goes through in these tests, with what only her doing has decided. */
record ToldEvents(ExpectedStatements expected, TrackedCheck check) {

    /** The event that a statement claims to be, with what only the learner's doing can have decided. */
    Function<StatementFactory, Statement> of(JsonObject told) {
        String object =
                ((JsonObject) told.get("object").orElseThrow()).string("id").orElseThrow();
        String last = object.replaceAll(".*/", "");
        boolean ofCourse = object.equals(expected.plan().courseActivityId().value());
        return switch (StatementLog.verb(told)) {
            case "initialized" -> StatementFactory::courseInitialized;
            case "terminated" ->
                factory -> factory.courseTerminated(ExpectedStatements.duration(told));
            case "progressed" -> factory -> factory.courseProgressed(percent(told));
            case "completed" ->
                ofCourse
                        ? StatementFactory::courseCompleted
                        : factory -> factory.chapterCompleted(
                                new UnitId(last), ExpectedStatements.duration(told));
            case "experienced" ->
                object.contains("/chapters/")
                        ? factory -> factory.chapterExperienced(new UnitId(last))
                        : factory -> factory.filmOpened(new Iri(object));
            case "answered" -> factory -> factory.checkAnswered(answer(told));
            case "attended" -> factory -> factory.taskAttended(new UnitId(last));
            case "submit" ->
                factory -> factory.reflectionSubmitted(new GroupReflection(
                        new UnitId(last),
                        new CouncilGroup(new Municipality("5041", "Snåsa"), "Gruppe 2"),
                        3,
                        1,
                        HandInLevel.STATUS,
                        Optional.empty()));
            default -> throw new AssertionError("nobody asked for " + told);
        };
    }

    private static int percent(JsonObject told) {
        String all = JsonWriter.text(told.get("result").orElseThrow());
        return Integer.parseInt(all.replaceAll(".*/progress\"\\D+(\\d+).*", "$1"));
    }

    private CheckAnswer answer(JsonObject told) {
        String response =
                ExpectedStatements.read(told).result().orElseThrow().response().orElseThrow();
        assertThat(response).isIn("true", "false");
        List<String> right = check.interaction().correctResponses().orElseThrow();
        return new CheckAnswer(check.page(), check.id(), response, right.contains(response));
    }
}
