package no.kurspakker.course.source.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Findings;
import no.kurspakker.course.source.problem.Proposal;

/** A course's folder on disk. Nothing outside it is read, whatever paths and symbolic links say. */
public final class CourseFolder {

    /** The largest text file, in bytes: some 150,000 words. */
    public static final int LARGEST_TEXT = 1_000_000;

    /** All text files together, in bytes: some 3 million words. */
    public static final int LARGEST_COURSE = 20_000_000;

    private final Path root;
    private final Findings findings;
    private long textSoFar;

    private CourseFolder(Path root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    /**
     * {@return the folder, ready for reading}
     *
     * @throws IOException if {@code folder} is no folder or cannot be read
     */
    public static CourseFolder open(Path folder, Findings findings) throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "there is no such folder");
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        return new CourseFolder(folder.toRealPath(), findings);
    }

    /** {@return whether a file lies at {@code path}, or a link to one} */
    public boolean hasFile(String path) {
        return find(path).filter(Files::isRegularFile).isPresent();
    }

    /**
     * {@return the paths of the Markdown files that lie in the folder at {@code path}, in alphabetical order; none if there is
     * no such folder}
     *
     * @throws IOException if it cannot be read
     */
    public List<String> pagesIn(String path) throws IOException {
        Optional<Path> folder = find(path).filter(Files::isDirectory);
        if (folder.isEmpty() || !folder.get().toRealPath().startsWith(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> path + "/" + file.getFileName())
                    .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC))
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * {@return the text at {@code path}, or empty with a problem at {@code place}, or in the file itself}
     *
     * @param missing reported with the path and a proposal of another one
     * @throws IOException if it is there and cannot be read
     */
    public Optional<SourceText> text(String path, SourceSpan place, CourseProblem missing)
            throws IOException {
        Optional<Path> file = locate(path, place, missing);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = start(file.get(), LARGEST_TEXT + 1);
        SourceSpan start = SourceSpan.startOf(path);
        if (bytes.length > LARGEST_TEXT) {
            findings.add(
                    CourseProblem.FILE_TOO_LARGE,
                    start,
                    path,
                    Long.toString(Files.size(file.get())),
                    Integer.toString(LARGEST_TEXT));
            return Optional.empty();
        }
        textSoFar += bytes.length;
        if (textSoFar > LARGEST_COURSE) {
            if (textSoFar - bytes.length <= LARGEST_COURSE) {
                findings.add(
                        CourseProblem.COURSE_TOO_LARGE, start, Integer.toString(LARGEST_COURSE));
            }
            return Optional.empty();
        }
        return TextDecoder.decode(bytes, path, findings);
    }

    /**
     * {@return the regular file at {@code path}, or empty with a problem at {@code place}}
     *
     * @param missing reported with the path and the nearest file there is
     * @throws IOException if the disk does not answer
     */
    public Optional<Path> locate(String path, SourceSpan place, CourseProblem missing)
            throws IOException {
        Optional<Path> file = find(path);
        if (file.isEmpty()) {
            findings.add(missing, place, path, findings.isOpenFor(missing) ? nearest(path) : "");
            return Optional.empty();
        }
        if (!file.get().toRealPath().startsWith(root)) {
            findings.add(CourseProblem.FILE_OUTSIDE_FOLDER, place, path);
            return Optional.empty();
        }
        if (!Files.isRegularFile(file.get())) {
            findings.add(CourseProblem.FILE_NOT_A_FILE, place, path);
            return Optional.empty();
        }
        return file;
    }

    /**
     * {@return the first bytes of {@code file}, {@code most} at most}
     *
     * @throws IOException if it cannot be read
     */
    public static byte[] start(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        } catch (IOException failure) {
            throw new IOException("cannot read " + file, failure);
        }
    }

    /** Names on disk may be in normalization form D, as macOS writes them; text of the author is in form C. */
    private Optional<Path> find(String path) {
        return Stream.of(path, Normalizer.normalize(path, Normalizer.Form.NFD))
                .flatMap(name -> resolve(name).stream())
                .filter(Files::exists)
                .findFirst();
    }

    private Optional<Path> resolve(String path) {
        try {
            return Optional.of(root.resolve(path));
        } catch (InvalidPathException notOnThisDisk) {
            return Optional.empty();
        }
    }

    /** A proposal of another file of the same folder. */
    private String nearest(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        Optional<Path> folder =
                resolve(path.substring(0, Math.max(slash, 0))).filter(Files::isDirectory);
        if (folder.isEmpty() || !folder.get().toRealPath().startsWith(root)) {
            return "";
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            List<String> paths = files.filter(Files::isRegularFile)
                    .map(file -> path.substring(0, slash + 1) + file.getFileName())
                    .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC))
                    .toList();
            return Proposal.of(path, paths);
        }
    }
}
