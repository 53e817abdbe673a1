package no.kurspakker.tracking;

import no.kurspakker.course.Iri;
import no.kurspakker.course.UnitId;

/**
 * A film as it is tracked.
 *
 * @param page the page it stands on
 * @param activityId {@code <course>/films/<twelve hexadecimal digits of the film's address>}
 * @param address where it plays
 */
public record TrackedFilm(UnitId page, Iri activityId, String title, Iri address) {}
