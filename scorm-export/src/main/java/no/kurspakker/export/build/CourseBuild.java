package no.kurspakker.export.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Course;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.export.archive.ArchiveLimits;
import no.kurspakker.export.archive.FolderArchive;
import no.kurspakker.export.archive.WrittenArchive;
import no.kurspakker.export.archive.ZipArchive;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.export.relay.Relay;
import no.kurspakker.tracking.StateBudget;

/** From a course folder to checked packages: what every command and goal calls. */
public final class CourseBuild {

    private final ProgressListener listener;

    /** Tells {@code listener} how the builds come along. */
    public CourseBuild(ProgressListener listener) {
        this.listener = listener;
    }

    /**
     * {@return the course in {@code folder}, read and checked as a package of each of {@code formats}, without writing
     * anything}
     *
     * @param formats at least one, each once
     * @throws IOException if the environment fails, naming path and act
     */
    public Checked<Course> check(Path folder, List<PackageFormat> formats) throws IOException {
        Checked<PreparedCourse> prepared = prepare(folder, formats);
        return new Checked<>(prepared.value().map(PreparedCourse::course), prepared.problems());
    }

    /**
     * {@return the course in {@code folder} as a checked package of each of {@code formats}, in memory; media stay in
     * their files}
     *
     * @param formats at least one, each once
     * @throws IOException if the environment fails, naming path and act
     */
    public Checked<PreparedCourse> prepare(Path folder, List<PackageFormat> formats)
            throws IOException {
        return new Preparation(listener, new BuildRequest(folder, folder, formats)).prepare();
    }

    /**
     * {@return what was built, or the problems that stopped it} A package appears whole under its name or not at all; when
     * one format fails its check, none is written. Packages of other versions stay where they are.
     *
     * @throws IOException if the environment fails, naming path and act
     */
    public Checked<BuildReport> build(BuildRequest request) throws IOException {
        Checked<PreparedCourse> prepared = new Preparation(listener, request).prepare();
        if (prepared.value().isEmpty()) {
            return new Checked<>(Optional.empty(), prepared.problems());
        }
        BuildReport report = write(prepared.value().get(), request.output());
        return new Checked<>(Optional.of(report), prepared.problems());
    }

    private BuildReport write(PreparedCourse prepared, Path output) throws IOException {
        makeFolder(output);
        ZipArchive archive = new ZipArchive();
        List<BuiltPackage> built = new ArrayList<>();
        for (PreparedPackage one : prepared.packages()) {
            Path file = output.resolve(PackageName.of(prepared.course(), one.format()));
            WrittenArchive written = write(archive, one, file);
            built.add(new BuiltPackage(
                    one.format(),
                    file,
                    written.bytes(),
                    one.tree().files().size(),
                    written.sha256(),
                    StateBudget.worstCase(prepared.plan()),
                    prepared.relay()
                            .filter(relay -> one.format().rules().carriesRelay())
                            .map(Relay::address)));
        }
        return new BuildReport(prepared.course(), built, prepared.diff());
    }

    private WrittenArchive write(ZipArchive archive, PreparedPackage one, Path file)
            throws IOException {
        Optional<PackageFormat> format = Optional.of(one.format());
        long total = ArchiveLimits.bytes(one.tree());
        listener.at(new Progress(BuildStage.WRITING, format, 0, total));
        if (!one.format().isArchive()) {
            return FolderArchive.write(one.tree(), file);
        }
        return archive.write(
                one.tree(),
                file,
                done -> listener.at(new Progress(BuildStage.WRITING, format, done, total)));
    }

    private static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IOException("cannot make the folder " + folder + ": " + e, e);
        }
    }
}
