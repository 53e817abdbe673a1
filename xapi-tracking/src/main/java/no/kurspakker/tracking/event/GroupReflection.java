package no.kurspakker.tracking.event;

import java.util.Optional;
import no.kurspakker.course.UnitId;

/**
 * What a group hands in.
 *
 * @param task the group task
 * @param headCount how many took part, at least 1
 * @param questionsAnswered 0 or more
 * @param text present if and only if the level is {@link HandInLevel#TEXT}
 */
public record GroupReflection(
        UnitId task,
        CouncilGroup group,
        int headCount,
        int questionsAnswered,
        HandInLevel level,
        Optional<String> text) {

    public GroupReflection {
        if (headCount < 1) {
            throw new IllegalArgumentException("headCount is less than 1: " + headCount);
        }
        if (questionsAnswered < 0) {
            throw new IllegalArgumentException("questionsAnswered is negative");
        }
        if (text.isPresent() != (level == HandInLevel.TEXT)) {
            throw new IllegalArgumentException("text belongs to the level text and to no other");
        }
    }
}
