package no.kurspakker.cli;

import no.kurspakker.portal.transfer.Transferred;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonObjectBuilder;

/** Tells how much went into a portal or out of it. */
final class TransferReport {

    private TransferReport() {}

    /** @param key of the sentence for people */
    static void say(Output output, String key, Transferred done) {
        if (output.preferences().isForMachines()) {
            output.json(JsonWriter.text(new JsonObjectBuilder()
                    .put("statements", done.statements())
                    .put("attachments", done.attachments())
                    .put("documents", done.documents())
                    .put("skipped", done.skipped())
                    .put("refused", done.refused())
                    .build()));
        } else {
            output.say(
                    key,
                    done.statements(),
                    done.attachments(),
                    done.documents(),
                    done.skipped(),
                    done.refused());
        }
    }
}
