package no.kurspakker.portal.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells when files in a folder have changed and are at rest again. It looks itself, since what systems offer for it is slow on some, and sees no
 * network folders on others; a course has so few files that a look costs next to nothing.
 */
final class FolderWatch {

    /** Between two looks, in milliseconds: a change is told after two to three of them. */
    private static final long PAUSE = 80;

    private final Path folder;
    private final Runnable changed;
    private Optional<FolderState> told;
    private Optional<FolderState> seen;

    private FolderWatch(Path folder, Runnable changed) {
        this.folder = folder;
        this.changed = changed;
        this.told = state();
        this.seen = told;
    }

    /** {@return a watch of {@code folder} that runs {@code changed} after each change, when it is asked to look} */
    static FolderWatch of(Path folder, Runnable changed) {
        return new FolderWatch(folder, changed);
    }

    /** {@return what asks it to look, again and again} */
    Pulse start() {
        return Pulse.start("preview-watch", PAUSE, this::look);
    }

    /** A change that is still under way, such as a file that is half written, is told when nothing has changed since the last look. */
    void look() {
        Optional<FolderState> now = state();
        boolean isAtRest = now.equals(seen);
        seen = now;
        if (isAtRest && !now.equals(told)) {
            told = now;
            changed.run();
        }
    }

    /** {@return the state; empty if the folder is gone or cannot be read} */
    private Optional<FolderState> state() {
        try {
            return Optional.of(FolderState.of(folder));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
