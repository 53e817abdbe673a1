package no.kurspakker.export.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.kurspakker.course.Course;
import no.kurspakker.course.MinuteRange;
import no.kurspakker.course.Translation;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.UnitKind;
import no.kurspakker.tracking.event.CourseActivities;
import no.kurspakker.tracking.statement.Activity;
import no.kurspakker.tracking.statement.LanguageMap;

/** Says in words what the parts of one course are. */
final class ListingMaker {

    private final Course course;
    private final TrackingPlan plan;
    private final CourseActivities activities;
    private final ListingWords words;

    ListingMaker(Course course, TrackingPlan plan) {
        this.course = course;
        this.plan = plan;
        this.activities = new CourseActivities(plan);
        this.words = new ListingWords(course.language());
    }

    CourseListing make() {
        List<ListedBlock> blocks = new ArrayList<>();
        blocks.add(block(
                UnitKind.CHAPTER,
                course.chapters().stream().map(chapter -> chapter.minutes()).toList()));
        if (!course.groupTasks().isEmpty()) {
            blocks.add(block(
                    UnitKind.GROUP_TASK,
                    course.groupTasks().stream().map(task -> task.minutes()).toList()));
        }
        return new CourseListing(
                plan.courseActivityId(), title(activities.course()), description(), blocks);
    }

    private ListedBlock block(UnitKind kind, List<MinuteRange> minutes) {
        List<TrackedUnit> units =
                plan.units().stream().filter(unit -> unit.kind() == kind).toList();
        List<ListedUnit> listed = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            LanguageMap description =
                    words.inAll(kind.id(), i + 1, units.size(), range(minutes.get(i)));
            listed.add(new ListedUnit(
                    units.get(i), title(activities.unit(units.get(i))), description));
        }
        return new ListedBlock(
                plan.courseActivityId().child(kind.folder()),
                kind,
                words.inAll(kind.folder()),
                words.inAll(kind.folder() + ".description"),
                listed);
    }

    /** {@return the subtitle in every language that has one, else who publishes the course} */
    private LanguageMap description() {
        Map<String, String> subtitles = new LinkedHashMap<>();
        Stream.concat(Stream.of(course), course.translations().stream().map(Translation::course))
                .forEach(one -> one.subtitle()
                        .ifPresent(text -> subtitles.put(one.language().value(), text)));
        return subtitles.isEmpty()
                ? words.inAll("course", course.publisher())
                : ListingWords.lines(new LanguageMap(subtitles));
    }

    private static LanguageMap title(Activity activity) {
        return ListingWords.lines(activity.definition().orElseThrow().name());
    }

    private static String range(MinuteRange minutes) {
        return minutes.from() == minutes.to()
                ? Integer.toString(minutes.from())
                : minutes.from() + "–" + minutes.to();
    }
}
