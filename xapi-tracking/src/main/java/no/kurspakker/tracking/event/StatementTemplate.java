package no.kurspakker.tracking.event;

import java.util.Optional;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.statement.Activity;
import no.kurspakker.tracking.statement.Context;

/**
 * What is fixed of a statement before it happens: all but actor, time, result and registration.
 *
 * @param unit the chapter or group task it is about, if it is about one
 * @param context without registration and platform
 */
public record StatementTemplate(
        CourseEvent event, Optional<UnitId> unit, Activity object, Context context) {}
