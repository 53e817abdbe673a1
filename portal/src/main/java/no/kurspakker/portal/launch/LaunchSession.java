package no.kurspakker.portal.launch;

import java.util.UUID;

/**
 * One launch of an attempt.
 *
 * @param viewKey part of the address of the content
 * @param mode {@code normal} or {@code review}
 * @param commits the number of the last commit that was taken
 * @param isInitialized whether statements have told of it
 * @param launched microseconds since 1970
 * @param heard when an AU last said something; before that, when it was launched
 */
public record LaunchSession(
        UUID id,
        UUID attempt,
        String viewKey,
        String mode,
        long commits,
        boolean isInitialized,
        long launched,
        long heard,
        boolean isEnded) {

    public static final String NORMAL = "normal";
    public static final String REVIEW = "review";

    /** {@return whether status and score stay as they are} */
    public boolean isReview() {
        return mode.equals(REVIEW);
    }
}
