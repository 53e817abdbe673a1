package no.kurspakker.tracking.event;

import no.kurspakker.course.UnitId;

/**
 * An answer to a knowledge check.
 *
 * @param page where the check stands
 * @param response in the form of the interaction's response pattern (1.0.3, 2.4.4.1)
 */
public record CheckAnswer(UnitId page, UnitId check, String response, boolean isRight) {}
