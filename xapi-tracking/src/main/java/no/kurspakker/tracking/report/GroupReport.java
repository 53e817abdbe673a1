package no.kurspakker.tracking.report;

import java.util.Map;
import java.util.Optional;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.report.rollup.GroupKey;
import no.kurspakker.tracking.report.rollup.TaskRollup;

/**
 * One group and what it handed in.
 *
 * @param label as the group wrote it last
 * @param tasks those handed in, of those the course has
 * @param expected how many tasks the course has
 */
public record GroupReport(GroupKey key, String label, Map<UnitId, TaskRollup> tasks, int expected) {

    public GroupReport {
        tasks = Map.copyOf(tasks);
    }

    /** {@return the number of the municipality, if it is known} */
    public Optional<String> municipality() {
        return Optional.of(key.municipality()).filter(number -> !number.isEmpty());
    }

    public Optional<TaskRollup> task(UnitId id) {
        return Optional.ofNullable(tasks.get(id));
    }
}
