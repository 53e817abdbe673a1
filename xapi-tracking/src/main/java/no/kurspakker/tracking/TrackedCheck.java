package no.kurspakker.tracking;

import no.kurspakker.course.Iri;
import no.kurspakker.course.KnowledgeCheck;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.statement.Interaction;

/**
 * A knowledge check as it is tracked.
 *
 * @param page the page it stands on: a chapter or a group task
 * @param activityId {@code <page activity>/checks/<id>}
 * @param prompt its question as plain text
 * @param interaction choices and answer key; components are numbered from 1 in the author's order
 * @param written as it stands in the course
 */
public record TrackedCheck(
        UnitId page,
        UnitId id,
        Iri activityId,
        String prompt,
        Interaction interaction,
        KnowledgeCheck written) {}
