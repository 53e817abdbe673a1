package no.kurspakker.tracking.report.rollup;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.course.AsciiName;
import no.kurspakker.course.Iri;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.event.CourseProfile;
import no.kurspakker.tracking.event.ReflectionExtension;
import no.kurspakker.tracking.statement.Account;
import no.kurspakker.tracking.statement.Activity;
import no.kurspakker.tracking.statement.ActivityDefinition;
import no.kurspakker.tracking.statement.Context;
import no.kurspakker.tracking.statement.Group;
import no.kurspakker.tracking.statement.Result;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.value.JsonNumber;

/** Reads municipalities and groups: from activities in the grouping, and from the team. */
final class GroupFacts {

    private static final Pattern TEAM = Pattern.compile("(\\d{4})/(.+)");

    private final Pattern place;
    private final Iri headCount;
    private final Iri answered;
    private final String language;

    GroupFacts(TrackingPlan plan) {
        CourseProfile profile = new CourseProfile(plan.courseActivityId());
        this.place = Pattern.compile(Pattern.quote(plan.courseActivityId() + "/municipalities/")
                + "(\\d{4})(?:/groups/([^/]+))?");
        this.headCount = profile.extension(ReflectionExtension.HEAD_COUNT);
        this.answered = profile.extension(ReflectionExtension.QUESTIONS_ANSWERED);
        this.language = plan.course().language().value();
    }

    /** {@return the number of the municipality that stands in the grouping} */
    Optional<String> municipality(Context context) {
        for (Activity activity : context.contextActivities().grouping()) {
            Matcher matcher = place.matcher(activity.id().value());
            if (matcher.matches()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    /** {@return which group handed in {@code task}, if the statement says which} */
    Optional<GroupFact> read(Statement statement, UnitId task, Moment moment) {
        Context context = statement.context().orElseGet(() -> Context.builder().build());
        Optional<Named> named = named(context)
                .or(() -> context.team().flatMap(GroupFacts::named))
                .or(() ->
                        statement.actor() instanceof Group group ? named(group) : Optional.empty());
        return named.map(group -> new GroupFact(
                group.key(),
                task,
                new HandIn(
                        moment,
                        group.label(),
                        number(statement, headCount),
                        number(statement, answered))));
    }

    private record Named(GroupKey key, String label) {}

    private Optional<Named> named(Context context) {
        for (Activity activity : context.contextActivities().grouping()) {
            Matcher matcher = place.matcher(activity.id().value());
            if (matcher.matches() && matcher.group(2) != null) {
                String label = activity.definition()
                        .map(ActivityDefinition::name)
                        .flatMap(name -> name.text(language))
                        .orElse(matcher.group(2));
                return Optional.of(
                        new Named(new GroupKey(matcher.group(1), matcher.group(2)), label));
            }
        }
        return Optional.empty();
    }

    private static Optional<Named> named(Group group) {
        if (!(group.identifier().orElse(null) instanceof Account account)) {
            return Optional.empty();
        }
        Matcher matcher = TEAM.matcher(account.name());
        String label = group.name().orElse(account.name());
        // What is called "Steinkjer, Gruppe 2" among all is "Gruppe 2" in Steinkjer.
        String own = label.substring(label.indexOf(", ") < 0 ? 0 : label.indexOf(", ") + 2);
        return Optional.of(
                matcher.matches()
                        ? new Named(new GroupKey(matcher.group(1), matcher.group(2)), own)
                        : new Named(new GroupKey("", AsciiName.of(account.name())), label));
    }

    private static OptionalInt number(Statement statement, Iri extension) {
        return statement
                .result()
                .map(Result::extensions)
                .flatMap(extensions -> extensions.get(extension))
                .filter(JsonNumber.class::isInstance)
                .map(value -> OptionalInt.of(whole(((JsonNumber) value).decimal())))
                .orElse(OptionalInt.empty());
    }

    private static int whole(BigDecimal number) {
        return number.max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValue();
    }
}
