package no.kurspakker.portal.privacy;

import java.util.Map;
import java.util.Optional;

/**
 * How long statements and documents are kept.
 *
 * @param usual for all that has no rule of its own
 * @param courses by the IRI of a course; a statement in two of these goes when the first of them says so
 */
public record RetentionRules(KeepRule usual, Map<String, KeepRule> courses) {

    /** Everything is kept. */
    public static final RetentionRules EVER =
            new RetentionRules(new KeepRule(Optional.empty()), Map.of());

    public RetentionRules {
        courses = Map.copyOf(courses);
    }

    /** {@return whether nothing ever has to go} */
    public boolean isEver() {
        return usual.period().isEmpty()
                && courses.values().stream().allMatch(rule -> rule.period().isEmpty());
    }

    KeepRule of(String course) {
        return courses.getOrDefault(course, usual);
    }
}
