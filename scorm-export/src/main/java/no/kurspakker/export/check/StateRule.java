package no.kurspakker.export.check;

import java.util.HashMap;
import java.util.Map;
import no.kurspakker.export.manifest.SingleSco;
import no.kurspakker.tracking.StateBudget;
import no.kurspakker.tracking.TrackedUnit;

/** A state that the platform can save, in which every unit can be told from the others. */
final class StateRule implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        int worst = StateBudget.worstCase(subject.plan());
        int most = subject.rules().longestState();
        if (worst > most) {
            findings.report(
                    PackageProblem.STATE_TOO_LONG,
                    String.valueOf(worst),
                    String.valueOf(most),
                    String.valueOf(subject.plan().units().size()),
                    String.valueOf(StateBudget.unitsBeyond(worst - most)));
        }
        Map<String, TrackedUnit> byKey = new HashMap<>();
        for (TrackedUnit unit : subject.plan().units()) {
            TrackedUnit other = byKey.putIfAbsent(unit.stateKey(), unit);
            if (other != null) {
                String id = unit.id().value();
                findings.reportOn(
                        id,
                        SingleSco.LAUNCH,
                        PackageProblem.STATE_KEY_COLLISION,
                        id,
                        other.id().value());
            }
        }
    }
}
