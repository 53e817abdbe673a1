package no.kurspakker.tracking.report.rollup;

import no.kurspakker.course.UnitId;

/** That a group handed in a task. */
public record GroupFact(GroupKey group, UnitId task, HandIn handIn) {}
