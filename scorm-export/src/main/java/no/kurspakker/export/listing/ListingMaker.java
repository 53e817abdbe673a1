package no.kurspakker.export.listing;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.Course;
import no.kurspakker.course.MinuteRange;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.UnitKind;
import no.kurspakker.tracking.statement.LanguageMap;

/** Says in words what the parts of one course are. */
final class ListingMaker {

    private final Course course;
    private final TrackingPlan plan;
    private final ListingWords words;

    ListingMaker(Course course, TrackingPlan plan) {
        this.course = course;
        this.plan = plan;
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
        LanguageMap description = course.subtitle()
                .map(words::ofTheCourse)
                .orElseGet(() -> words.inAll("course", course.publisher()));
        return new CourseListing(
                plan.courseActivityId(), words.ofTheCourse(course.title()), description, blocks);
    }

    private ListedBlock block(UnitKind kind, List<MinuteRange> minutes) {
        List<TrackedUnit> units =
                plan.units().stream().filter(unit -> unit.kind() == kind).toList();
        List<ListedUnit> listed = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            LanguageMap description =
                    words.inAll(kind.id(), i + 1, units.size(), range(minutes.get(i)));
            listed.add(new ListedUnit(
                    units.get(i), words.ofTheCourse(units.get(i).title()), description));
        }
        return new ListedBlock(
                plan.courseActivityId().child(kind.folder()),
                kind,
                words.inAll(kind.folder()),
                words.inAll(kind.folder() + ".description"),
                listed);
    }

    private static String range(MinuteRange minutes) {
        return minutes.from() == minutes.to()
                ? Integer.toString(minutes.from())
                : minutes.from() + "–" + minutes.to();
    }
}
