package no.kurspakker.portal.page;

/**
 * How far somebody has come with a unit.
 *
 * @param mayBeWaived whether an administrator can let the person off
 */
public record Progress(
        String unit, String title, String status, boolean isDone, boolean mayBeWaived) {}
