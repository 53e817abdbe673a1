package no.kurspakker.portal.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.build.CourseBuild;
import no.kurspakker.export.build.PreparedCourse;
import no.kurspakker.export.build.ProgressListener;

/**
 * What stands before the course maker: how the switches are, and what was built. Builds run one after the other in a thread of their own; what
 * could be shown last stays until a later build succeeds. Safe for use by several threads.
 */
final class Desk implements AutoCloseable {

    private final Path course;
    private final BiConsumer<PreviewBuild, Snapshot> told;
    private final CourseBuild builder = new CourseBuild(ProgressListener.SILENT);
    private final ExecutorService building = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "preview-build");
        thread.setDaemon(true);
        return thread;
    });
    private Snapshot now = new Snapshot(Choice.FIRST, Optional.empty(), Optional.empty(), 0, false);

    /** @param told hears of every build, and how things stand then */
    Desk(Path course, BiConsumer<PreviewBuild, Snapshot> told) {
        this.course = course;
        this.told = told;
    }

    synchronized Snapshot now() {
        return now;
    }

    /** Builds the course again because a file has changed. */
    void rebuild() {
        building.execute(() -> build(true));
    }

    /** Sets the switches; the course is built where the format is another, and opened anew where it is not only the network. */
    synchronized void set(UnaryOperator<Choice> change) {
        Choice before = now.choice();
        Choice after = change.apply(before);
        boolean isOtherFormat = after.format() != before.format();
        boolean isOpenedAnew = !isOtherFormat && !after.equals(before.with(after.network()));
        now = new Snapshot(
                after,
                now.last(),
                now.shown(),
                now.version() + (isOpenedAnew ? 1 : 0),
                now.staysInPlace() && !isOpenedAnew);
        if (isOtherFormat) {
            building.execute(() -> build(false));
        }
    }

    /** Has what is shown opened anew. */
    synchronized void open() {
        now = new Snapshot(now.choice(), now.last(), now.shown(), now.version() + 1, false);
    }

    private void build(boolean staysInPlace) {
        long start = System.nanoTime();
        Outcome outcome = outcome(now().choice());
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        PreviewBuild build = keep(outcome, milliseconds, staysInPlace);
        told.accept(build, now());
    }

    private record Outcome(
            Optional<Shown> shown, List<Problem> problems, Optional<IOException> fault) {}

    private Outcome outcome(Choice choice) {
        try {
            Checked<PreparedCourse> checked = builder.prepare(course, List.of(choice.format()));
            Optional<Shown> shown = checked.value().isPresent()
                    ? Optional.of(Shown.of(checked.value().get()))
                    : Optional.empty();
            return new Outcome(shown, checked.problems(), Optional.empty());
        } catch (IOException refused) {
            return new Outcome(Optional.empty(), List.of(), Optional.of(refused));
        } catch (UncheckedIOException refused) {
            return new Outcome(Optional.empty(), List.of(), Optional.of(cause(refused)));
        }
    }

    private static IOException cause(UncheckedIOException refused) {
        return Objects.requireNonNull(refused.getCause());
    }

    private synchronized PreviewBuild keep(
            Outcome outcome, long milliseconds, boolean staysInPlace) {
        boolean isShown = outcome.shown().isPresent();
        PreviewBuild build = new PreviewBuild(
                now.last().map(PreviewBuild::number).orElse(0) + 1,
                milliseconds,
                isShown,
                outcome.problems(),
                outcome.fault());
        now = new Snapshot(
                now.choice(),
                Optional.of(build),
                outcome.shown().or(now::shown),
                now.version() + (isShown ? 1 : 0),
                isShown ? staysInPlace : now.staysInPlace());
        return build;
    }

    @Override
    public void close() {
        building.shutdownNow();
    }
}
