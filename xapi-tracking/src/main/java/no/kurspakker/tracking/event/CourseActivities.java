package no.kurspakker.tracking.event;

import java.util.Optional;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.TrackedCheck;
import no.kurspakker.tracking.TrackedFilm;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.UnitKind;
import no.kurspakker.tracking.statement.Account;
import no.kurspakker.tracking.statement.Activity;
import no.kurspakker.tracking.statement.ActivityDefinition;
import no.kurspakker.tracking.statement.Extensions;
import no.kurspakker.tracking.statement.Group;
import no.kurspakker.tracking.statement.LanguageMap;
import no.kurspakker.tracking.vocabulary.ActivityType;

/** The activities of a course with their definitions. */
public record CourseActivities(TrackingPlan plan) {

    public Activity course() {
        return activity(plan.courseActivityId(), plan.course().title(), ActivityType.COURSE);
    }

    public Activity unit(TrackedUnit unit) {
        ActivityType type =
                unit.kind() == UnitKind.CHAPTER ? ActivityType.MODULE : ActivityType.ESSAY;
        return activity(unit.activityId(), unit.title(), type);
    }

    public Activity check(TrackedCheck check) {
        ActivityDefinition definition = new ActivityDefinition(
                text(check.id().value()),
                check.prompt().isEmpty() ? LanguageMap.EMPTY : text(check.prompt()),
                Optional.of(ActivityType.INTERACTION.id()),
                Optional.empty(),
                Optional.of(check.interaction()),
                Extensions.NONE);
        return Activity.of(check.activityId(), definition);
    }

    public Activity film(TrackedFilm film) {
        return Activity.of(
                film.activityId(),
                ActivityDefinition.of(text(film.title()), ActivityType.VIDEO.id())
                        .withMoreInfo(film.address()));
    }

    /** {@return the municipality as a place where the course is taken} */
    public Activity municipality(Municipality municipality) {
        return Activity.of(
                municipalityId(municipality), ActivityDefinition.named(text(municipality.name())));
    }

    /** {@return the group as a place where a task is discussed} */
    public Activity group(CouncilGroup group) {
        return Activity.of(groupId(group), ActivityDefinition.named(text(group.label())));
    }

    /** {@return the group as those who discussed, without saying who} */
    public Group team(CouncilGroup group) {
        return Group.identified(
                group.municipality().name() + ", " + group.label(),
                new Account(
                        plan.courseActivityId(),
                        group.municipality().number() + "/" + group.key()));
    }

    private Iri municipalityId(Municipality municipality) {
        return plan.courseActivityId().child("municipalities").child(municipality.number());
    }

    private Iri groupId(CouncilGroup group) {
        return municipalityId(group.municipality()).child("groups").child(group.key());
    }

    private Activity activity(Iri id, String title, ActivityType type) {
        return Activity.of(id, ActivityDefinition.of(text(title), type.id()));
    }

    private LanguageMap text(String text) {
        return LanguageMap.of(plan.course().language().value(), text);
    }
}
