package no.kurspakker.cli;

import java.util.List;
import no.kurspakker.portal.transfer.CheckFinding;
import no.kurspakker.portal.transfer.CheckResult;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;

/** Tells what a check of a portal's database found. */
final class CheckReport {

    private CheckReport() {}

    /** {@return the exit status} */
    static int of(Output output, CheckResult result) {
        if (output.preferences().isForMachines()) {
            output.json(JsonWriter.text(new JsonObjectBuilder()
                    .put("statements", result.statements())
                    .put("attachments", result.attachments())
                    .put("documents", result.documents())
                    .put(
                            "findings",
                            new JsonArray(List.copyOf(result.findings().stream()
                                    .map(CheckReport::json)
                                    .toList())))
                    .build()));
        } else {
            result.findings()
                    .forEach(finding -> output.say(
                            "portal.check.finding",
                            finding.kind(),
                            finding.count(),
                            finding.what()));
            output.say(
                    result.findings().isEmpty() ? "portal.check.good" : "portal.check.bad",
                    result.statements(),
                    result.attachments(),
                    result.documents());
        }
        return result.findings().isEmpty() ? ExitStatus.DONE : ExitStatus.COURSE_HAS_ERRORS;
    }

    private static JsonObject json(CheckFinding finding) {
        return new JsonObjectBuilder()
                .put("kind", finding.kind())
                .put("count", finding.count())
                .put("what", finding.what())
                .build();
    }
}
