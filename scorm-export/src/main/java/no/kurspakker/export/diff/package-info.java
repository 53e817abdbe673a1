/**
 * What an update of a course does to learners who are under way.
 *
 * <p>{@code CourseDiff.between(SnapshotReader.read(old), SnapshotReader.read(next))} compares two course folders, two packages,
 * or one of each, by the ids that are tracked. It reads packages that hold a {@code tracking.json}.
 */
@NullMarked
package no.kurspakker.export.diff;

import org.jspecify.annotations.NullMarked;
