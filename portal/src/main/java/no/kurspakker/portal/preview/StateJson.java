package no.kurspakker.portal.preview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemText;
import no.kurspakker.export.build.FaultText;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.export.launch.LaunchUnit;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonValue;

/**
 * How a preview stands, as the page reads it in {@code State.ts}.
 *
 * @param origin gives the origin of the content of a format
 */
record StateJson(Locale locale, Function<PackageFormat, String> origin) {

    JsonObject of(Snapshot now) {
        Optional<PreviewBuild> last = now.last();
        Choice choice = now.choice();
        return new JsonObjectBuilder()
                .put("title", now.shown().map(Shown::title).orElse(""))
                .put(
                        "play",
                        now.shown().map(shown -> play(shown, now.version())).orElse(""))
                .put("build", last.map(PreviewBuild::number).orElse(0))
                .put("milliseconds", last.map(PreviewBuild::milliseconds).orElse(0L))
                .put("isOlder", last.isPresent() && !last.get().isShown())
                .put("problems", array(last.map(PreviewBuild::problems), this::problem))
                .put(
                        "fault",
                        last.flatMap(PreviewBuild::fault)
                                .map(fault -> FaultText.of(fault, locale))
                                .orElse(""))
                .put("format", choice.format().id())
                .put("profile", choice.profile().id())
                .put("network", choice.network().id())
                .put(
                        "unit",
                        now.shown()
                                .flatMap(shown -> shown.unit(choice.unit()))
                                .map(LaunchUnit::id)
                                .orElse(""))
                .put("units", array(now.shown().map(Shown::units), StateJson::unit))
                .build();
    }

    private static <T> JsonArray array(Optional<List<T>> values, Function<T, JsonValue> toJson) {
        return new JsonArray(values.orElse(List.of()).stream().map(toJson).toList());
    }

    private String play(Shown shown, int version) {
        return origin.apply(shown.format()) + StageRoutes.PLAY + "?" + version;
    }

    private JsonValue problem(Problem problem) {
        ProblemText text = ProblemText.in(locale);
        return new JsonObjectBuilder()
                .put("file", problem.place().file())
                .put("line", problem.place().line())
                .put("column", problem.place().column())
                .put("id", problem.code().id())
                .put("isError", problem.isError())
                .put("what", text.what(problem))
                .put("fix", text.fix(problem))
                .build();
    }

    private static JsonValue unit(LaunchUnit unit) {
        return new JsonObjectBuilder()
                .put("id", unit.id())
                .put("title", unit.title())
                .build();
    }
}
