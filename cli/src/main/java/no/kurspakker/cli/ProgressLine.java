package no.kurspakker.cli;

import java.util.Locale;
import no.kurspakker.export.build.Progress;
import no.kurspakker.export.build.ProgressListener;

/** One line at the foot of a terminal that says how a build comes along; nothing elsewhere. */
final class ProgressLine implements ProgressListener, AutoCloseable {

    private static final long MEBIBYTE = 1 << 20;

    private final Surroundings surroundings;
    private final Texts texts;
    private int shown;

    ProgressLine(Surroundings surroundings, Texts texts) {
        this.surroundings = surroundings;
        this.texts = texts;
    }

    @Override
    public void at(Progress progress) {
        if (surroundings.isTerminal()) {
            show(text(progress));
        }
    }

    /** Leaves the line empty for what comes next. */
    @Override
    public void close() {
        if (shown > 0) {
            show("");
        }
    }

    private String text(Progress progress) {
        String stage = texts.text("progress." + progress.stage().name().toLowerCase(Locale.ROOT));
        String format = progress.format().map(at -> at.id() + ": ").orElse("");
        String bytes = progress.done() == 0
                ? ""
                : " " + progress.done() / MEBIBYTE + " / " + progress.total() / MEBIBYTE + " MiB";
        return format + stage + bytes;
    }

    /** Spaces, not escape codes, wipe what was there: any terminal understands them. */
    private void show(String text) {
        surroundings.err().print("\r" + " ".repeat(shown) + "\r" + text);
        surroundings.err().flush();
        shown = text.length();
    }
}
