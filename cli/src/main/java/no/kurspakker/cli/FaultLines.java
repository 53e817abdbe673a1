package no.kurspakker.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.kurspakker.tracking.json.LineFault;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;

/** Tells the faults of a file of statements as they are found; keeps only as many as a person would read. */
final class FaultLines implements Consumer<LineFault> {

    /** More are counted, not told: they are nearly always the same fault over and over. */
    private static final int MOST = 1_000;

    private final Path file;
    private final PrintWriter to;
    private final boolean isForMachines;
    private final List<JsonObject> kept = new ArrayList<>();
    private long count;

    FaultLines(Path file, PrintWriter to, boolean isForMachines) {
        this.file = file;
        this.to = to;
        this.isForMachines = isForMachines;
    }

    @Override
    public void accept(LineFault found) {
        count++;
        if (count > MOST) {
            return;
        }
        if (isForMachines) {
            kept.add(json(found));
        } else {
            to.println(file + ":" + found.line() + ": " + found.fault());
        }
    }

    private static JsonObject json(LineFault found) {
        return new JsonObjectBuilder()
                .put("line", found.line())
                .put("property", found.fault().property())
                .put("what", found.fault().what())
                .put(
                        "requirement",
                        found.fault().requirement().source(found.fault().version()))
                .build();
    }

    long count() {
        return count;
    }

    /** {@return how many were found but not told} */
    long untold() {
        return Math.max(0, count - MOST);
    }

    JsonArray json() {
        return new JsonArray(List.copyOf(kept));
    }
}
