package no.kurspakker.export.inspect.structure;

import java.util.List;
import java.util.Optional;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.XmlElement;

/** What a manifest hands to the run-time environment, in both families of editions. */
final class RunTimeRules {

    private static final List<String> ACTIONS =
            List.of("exit,message", "exit,no message", "continue,message", "continue,no message");
    private static final int LONGEST_DATA_12 = 255;
    private static final int LONGEST_DATA_2004 = 4000;

    private RunTimeRules() {}

    static void judge(Manifest manifest, Findings findings) {
        int longest = manifest.edition().is12() ? LONGEST_DATA_12 : LONGEST_DATA_2004;
        for (XmlElement item : manifest.items()) {
            either(item, "timelimitaction", "timeLimitAction")
                    .filter(action -> !ACTIONS.contains(action.text().strip()))
                    .ifPresent(action -> findings.at(
                            action.place(),
                            PackageFinding.TIME_LIMIT_ACTION_UNKNOWN,
                            action.text().strip()));
            either(item, "datafromlms", "dataFromLMS")
                    .filter(data -> data.text().length() > longest)
                    .ifPresent(data -> findings.at(
                            data.place(),
                            PackageFinding.DATA_FROM_LMS_TOO_LONG,
                            String.valueOf(data.text().length()),
                            String.valueOf(longest)));
        }
    }

    private static Optional<XmlElement> either(XmlElement item, String one, String other) {
        return item.child(one).or(() -> item.child(other));
    }
}
