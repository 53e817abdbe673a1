package no.kurspakker.export.diff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.kurspakker.course.Course;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.source.CourseReader;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.archive.ZipInput;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.export.inspect.container.Intake;
import no.kurspakker.export.inspect.container.PackageFiles;
import no.kurspakker.export.inspect.container.TextReader;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.structure.Material;
import no.kurspakker.export.inspect.structure.PackageKind;
import no.kurspakker.export.inspect.structure.Structure;
import no.kurspakker.export.inspect.structure.StructureRules;
import no.kurspakker.export.page.PageRenderer;
import no.kurspakker.export.page.PageSet;
import no.kurspakker.tracking.TrackingPlan;

/** Reads a course folder or a package of ours for comparison. */
public final class SnapshotReader {

    private static final int LARGEST = 16 << 20;

    private SnapshotReader() {}

    /**
     * {@return the course in {@code place}, a folder or a zip file, or the problems that hinder it}
     *
     * @throws IOException if the disk refuses
     */
    public static Checked<CourseSnapshot> read(Path place) throws IOException {
        String name = String.valueOf(place.getFileName());
        return Files.isDirectory(place) ? folder(place, name) : zip(place, name);
    }

    private static Checked<CourseSnapshot> folder(Path folder, String name) throws IOException {
        Checked<Course> course = CourseReader.read(folder);
        if (course.value().isEmpty()) {
            return new Checked<>(Optional.empty(), course.problems());
        }
        TrackingPlan plan = TrackingPlan.of(course.value().get());
        Checked<PageSet> pages = PageRenderer.render(course.value().get(), plan);
        if (pages.value().isEmpty()) {
            return new Checked<>(Optional.empty(), pages.problems());
        }
        PackageTree tree = PackageFormat.SCORM12.export(
                course.value().get(), plan, pages.value().get());
        Structure none = new Structure(PackageKind.UNKNOWN, "", "", "", List.of());
        return new SnapshotMaker(name, none, wanted(tree)).make();
    }

    /**
     * {@return the course in a package of ours that is not packed yet}
     *
     * @param name for people
     * @throws IOException if content cannot be read
     * @throws java.util.NoSuchElementException if it tracks nothing
     */
    public static CourseSnapshot read(PackageTree tree, String name) throws IOException {
        Map<String, byte[]> kept = wanted(tree);
        Map<String, Long> sizes = new HashMap<>();
        tree.files().forEach((path, content) -> sizes.put(path.value(), content.size()));
        Material material = new Material(PackageFiles.of(0, sizes), kept, Set.of());
        Structure structure = StructureRules.read(material, new Findings());
        return new SnapshotMaker(name, structure, kept).make().value().orElseThrow();
    }

    private static Map<String, byte[]> wanted(PackageTree tree) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (Map.Entry<PackagePath, Content> file : tree.files().entrySet()) {
            String path = file.getKey().value();
            if (isWanted(path)) {
                try (InputStream in = file.getValue().open()) {
                    files.put(path, in.readAllBytes());
                }
            }
        }
        return files;
    }

    private static Checked<CourseSnapshot> zip(Path file, String name) throws IOException {
        Map<String, byte[]> kept = new HashMap<>();
        Findings findings = new Findings();
        try (ZipInput zip = ZipInput.open(file)) {
            PackageFiles files = Intake.read(zip, new Keeping(kept), findings);
            Structure structure =
                    StructureRules.read(new Material(files, kept, Set.of()), findings);
            List<Problem> broken = findings.problems().stream()
                    .filter(problem -> problem.isError() && kept.isEmpty())
                    .toList();
            return broken.isEmpty()
                    ? new SnapshotMaker(name, structure, kept).make()
                    : new Checked<>(Optional.empty(), broken);
        }
    }

    private static boolean isWanted(String name) {
        return StructureRules.isDescription(name)
                || name.endsWith(".html")
                || name.equals("player.js");
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Keeps what is needed for a comparison. */
    private record Keeping(Map<String, byte[]> kept) implements TextReader {

        @Override
        public void begin(PackageFiles files) {
            kept.clear();
        }

        @Override
        public int limit(String name) {
            return isWanted(name) ? LARGEST : 0;
        }

        @Override
        public void text(String name, byte[] bytes) {
            kept.put(name, bytes);
        }

        @Override
        public void tooLarge(String name, long size) {
            kept.remove(name);
        }
    }
}
