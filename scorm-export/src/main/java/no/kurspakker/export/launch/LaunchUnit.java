package no.kurspakker.export.launch;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that learners open: a SCO, an AU or an activity.
 *
 * @param id its identifier: of the item in SCORM, an IRI otherwise
 * @param blocks ids of the blocks around it, the innermost last
 * @param address in the package, with a query if it has one; or absolute, for an AU that lies elsewhere
 * @param moveOn what satisfies it
 * @param masteryScore -1 to 1 in cmi5, 0 to 100 in SCORM 1.2, as it is written
 * @param data what content gets at launch: {@code launchParameters}, {@code entitlementKey}, {@code launchMethod},
 *     {@code activityType}, {@code dataFromLms}
 */
public record LaunchUnit(
        String id,
        String title,
        List<String> blocks,
        String address,
        MoveOn moveOn,
        Optional<String> masteryScore,
        Map<String, String> data) {

    public LaunchUnit {
        blocks = List.copyOf(blocks);
        data = Map.copyOf(data);
    }
}
