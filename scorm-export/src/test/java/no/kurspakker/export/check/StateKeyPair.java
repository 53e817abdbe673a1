package no.kurspakker.export.check;

import java.util.HashMap;
import java.util.Map;
import no.kurspakker.export.SampleCourse;
import no.kurspakker.tracking.TrackingPlan;

/** Two ids whose state keys are equal, found by trying. */
final class StateKeyPair {

    private static final String[] PAIR = find();

    private StateKeyPair() {}

    static String first() {
        return PAIR[0];
    }

    static String second() {
        return PAIR[1];
    }

    private static String[] find() {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; ; i++) {
            String id = "c" + i;
            String key =
                    TrackingPlan.of(SampleCourse.of("x", id)).units().get(0).stateKey();
            String other = seen.putIfAbsent(key, id);
            if (other != null) {
                return new String[] {other, id};
            }
        }
    }
}
