package no.kurspakker.tracking.event;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.TrackedCheck;
import no.kurspakker.tracking.TrackedFilm;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.UnitKind;
import no.kurspakker.tracking.statement.Account;
import no.kurspakker.tracking.statement.Activity;
import no.kurspakker.tracking.statement.ActivityDefinition;
import no.kurspakker.tracking.statement.ComponentList;
import no.kurspakker.tracking.statement.Extensions;
import no.kurspakker.tracking.statement.Group;
import no.kurspakker.tracking.statement.Interaction;
import no.kurspakker.tracking.statement.InteractionComponent;
import no.kurspakker.tracking.statement.LanguageMap;
import no.kurspakker.tracking.vocabulary.ActivityType;

/** The activities of a course with their definitions, in every language that has them. */
public record CourseActivities(TrackingPlan plan) {

    public Activity course() {
        LanguageMap title = texts(one -> Optional.of(one.course().title()));
        return activity(plan.courseActivityId(), title, ActivityType.COURSE);
    }

    public Activity unit(TrackedUnit unit) {
        ActivityType type =
                unit.kind() == UnitKind.CHAPTER ? ActivityType.MODULE : ActivityType.ESSAY;
        LanguageMap title = texts(one -> one.units().stream()
                .filter(other -> other.id().equals(unit.id()))
                .map(TrackedUnit::title)
                .findFirst());
        return activity(unit.activityId(), title, type);
    }

    public Activity check(TrackedCheck check) {
        ActivityDefinition definition = new ActivityDefinition(
                text(check.id().value()),
                texts(one -> in(one, check).map(TrackedCheck::prompt)),
                Optional.of(ActivityType.INTERACTION.id()),
                Optional.empty(),
                Optional.of(interaction(check)),
                Extensions.NONE);
        return Activity.of(check.activityId(), definition);
    }

    public Activity film(TrackedFilm film) {
        LanguageMap title = texts(one -> one.course().films().stream()
                .filter(other -> other.activityId().equals(film.activityId()))
                .map(TrackedFilm::title)
                .findFirst());
        return Activity.of(
                film.activityId(),
                ActivityDefinition.of(title, ActivityType.VIDEO.id()).withMoreInfo(film.address()));
    }

    private static Optional<TrackedCheck> in(TrackingPlan one, TrackedCheck check) {
        return one.course().check(check.page(), check.id());
    }

    /** Components with the words of every language; they have the same numbers in each. */
    private Interaction interaction(TrackedCheck check) {
        Interaction main = check.interaction();
        Map<ComponentList, List<InteractionComponent>> components =
                new EnumMap<>(ComponentList.class);
        main.components()
                .forEach((list, inMain) -> components.put(
                        list,
                        inMain.stream()
                                .map(component -> new InteractionComponent(
                                        component.id(), words(check, list, component.id())))
                                .toList()));
        return new Interaction(main.type(), main.correctResponses(), components);
    }

    private LanguageMap words(TrackedCheck check, ComponentList list, String id) {
        Map<String, String> words = new LinkedHashMap<>();
        for (TrackingPlan one : everyLanguage()) {
            in(one, check).stream()
                    .flatMap(found ->
                            found.interaction().components().getOrDefault(list, List.of()).stream())
                    .filter(component -> component.id().equals(id))
                    .forEach(component -> words.putAll(component.description().texts()));
        }
        return new LanguageMap(words);
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

    private static Activity activity(Iri id, LanguageMap title, ActivityType type) {
        return Activity.of(id, ActivityDefinition.of(title, type.id()));
    }

    private List<TrackingPlan> everyLanguage() {
        return Stream.concat(Stream.of(plan), plan.translations().stream()).toList();
    }

    /** What {@code text} finds in each language; nothing for one that has not translated it. */
    private LanguageMap texts(Function<TrackingPlan, Optional<String>> text) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (TrackingPlan one : everyLanguage()) {
            text.apply(one)
                    .filter(found -> !found.isEmpty())
                    .ifPresent(found -> texts.put(one.course().language().value(), found));
        }
        return new LanguageMap(texts);
    }

    private LanguageMap text(String text) {
        return LanguageMap.of(plan.course().language().value(), text);
    }
}
