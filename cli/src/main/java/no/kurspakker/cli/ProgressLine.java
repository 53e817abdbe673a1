package no.kurspakker.cli;

import java.util.Locale;
import no.kurspakker.export.build.Progress;
import no.kurspakker.export.build.ProgressListener;

/** Says at the foot of a terminal how a build comes along. */
final class ProgressLine implements ProgressListener, AutoCloseable {

    private static final long MEBIBYTE = 1 << 20;

    private final Texts texts;
    private final FootLine line;

    ProgressLine(Surroundings surroundings, Texts texts) {
        this.texts = texts;
        this.line = new FootLine(surroundings);
    }

    @Override
    public void at(Progress progress) {
        line.show(text(progress));
    }

    @Override
    public void close() {
        line.close();
    }

    private String text(Progress progress) {
        String stage = texts.text("progress." + progress.stage().name().toLowerCase(Locale.ROOT));
        String format = progress.format().map(at -> at.id() + ": ").orElse("");
        String bytes = progress.done() == 0
                ? ""
                : " " + progress.done() / MEBIBYTE + " / " + progress.total() / MEBIBYTE + " MiB";
        return format + stage + bytes;
    }
}
