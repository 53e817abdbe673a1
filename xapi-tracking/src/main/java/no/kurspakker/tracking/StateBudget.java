package no.kurspakker.tracking;

import java.util.List;
import no.kurspakker.tracking.statement.ComponentList;
import no.kurspakker.tracking.statement.Interaction;
import no.kurspakker.tracking.statement.InteractionType;

/**
 * How long the state can grow that the player saves in the platform.
 *
 * <p>The state reads {@code k1;<registration>;<current>;<units>;<times>;<answers>;<language>;<municipality>;<version>}: 22 characters of
 * registration, four of the unit last visited, five for each unit, and five for the time of each unit while the whole stays within
 * {@link #WITH_TIMES} characters. Of the answers to checks the newest are kept as long as they fit within the same. The
 * language is empty until the learner has chosen one, and so are the four digits of the municipality, which not every format asks for
 * and every state has room for; the version is that of the course that wrote the state.
 */
public final class StateBudget {

    /** What SCORM 1.2 grants {@code cmi.suspend_data} (Run-Time Environment 3.4.3), in characters. */
    public static final int SCORM12 = 4_096;

    /** Above this many characters the player leaves the times out, and answers after them. */
    public static final int WITH_TIMES = 4_000;

    private static final int FIXED = "k1;".length() + 22 + 1 + 4 + 1 + 1 + ";;;;".length() + 4;
    private static final int KEY = 4;
    private static final int PER_UNIT = 5;
    private static final int PER_TIME = 5;

    private StateBudget() {}

    /** {@return characters of the longest state a learner of this course can reach} */
    public static int worstCase(TrackingPlan plan) {
        int fixed = FIXED + language(plan) + plan.course().version().length();
        int units = worstCase(plan.units().size(), fixed);
        int answers =
                plan.course().checks().stream().mapToInt(StateBudget::answer).sum();
        // No mark stands before the first answer.
        int all = units + Math.max(0, answers - 1);
        return answers == 0 || all <= WITH_TIMES ? all : Math.max(units, WITH_TIMES);
    }

    /** {@return how many units fewer a course must have whose longest state is so many characters beyond what fits} */
    public static int unitsBeyond(int characters) {
        return (characters + PER_UNIT - 1) / PER_UNIT;
    }

    /** The main language is there too when the learner has chosen it. */
    private static int language(TrackingPlan plan) {
        if (plan.translations().isEmpty()) {
            return 0;
        }
        int longest = plan.translations().stream()
                .mapToInt(translation -> translation.course().language().value().length())
                .max()
                .orElse(0);
        return Math.max(longest, plan.course().language().value().length());
    }

    private static int worstCase(int units, int fixed) {
        int withoutTimes = fixed + units * PER_UNIT;
        int withTimes = withoutTimes + units * PER_TIME;
        if (withTimes <= WITH_TIMES) {
            return withTimes;
        }
        int longestWithTimes = WITH_TIMES - (WITH_TIMES - withoutTimes) % PER_TIME;
        return withoutTimes >= WITH_TIMES ? withoutTimes : longestWithTimes;
    }

    /** A mark before it, the key, and a digit for each option that can be chosen. */
    private static int answer(TrackedCheck check) {
        return 1 + KEY + Math.max(1, options(check.interaction()));
    }

    private static int options(Interaction interaction) {
        ComponentList list = interaction.type() == InteractionType.MATCHING
                ? ComponentList.SOURCE
                : ComponentList.CHOICES;
        return interaction.components().getOrDefault(list, List.of()).size();
    }
}
