package no.kurspakker.course.source.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import no.kurspakker.course.Asset;
import no.kurspakker.course.MediaType;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Findings;

/** The images of a course folder: there, of a known type, and not too large. */
public final class ImageFiles {

    /** The largest image, in bytes. */
    public static final int LARGEST = 2_000_000;

    private static final int START = 1_024;

    private final CourseFolder folder;
    private final Findings findings;

    public ImageFiles(CourseFolder folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /**
     * {@return the image at {@code path}, or empty with a problem at {@code place}}
     *
     * @throws IOException if it is there and cannot be read
     */
    public Optional<Asset> read(String path, SourceSpan place) throws IOException {
        Optional<Path> file = folder.locate(path, place, CourseProblem.IMAGE_MISSING);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Optional<MediaType> type = type(CourseFolder.start(file.get(), START));
        if (type.isEmpty()) {
            findings.add(CourseProblem.IMAGE_TYPE_UNKNOWN, place, path);
            return Optional.empty();
        }
        if (!endsAs(path, type.get())) {
            String stem = path.substring(0, Math.max(path.lastIndexOf('.'), 0));
            findings.add(
                    CourseProblem.IMAGE_TYPE_WRONG,
                    place,
                    path,
                    type.get().name(),
                    (stem.isEmpty() ? path : stem) + "." + type.get().extension());
            return Optional.empty();
        }
        long bytes = Files.size(file.get());
        if (bytes > LARGEST) {
            findings.add(
                    CourseProblem.IMAGE_TOO_LARGE,
                    place,
                    path,
                    Long.toString((bytes + 999) / 1_000),
                    Integer.toString(LARGEST / 1_000));
            return Optional.empty();
        }
        return Optional.of(new Asset(path, file.get(), type.get(), bytes, place));
    }

    private static boolean endsAs(String path, MediaType type) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith("." + type.extension())
                || (type == MediaType.JPEG && name.endsWith(".jpeg"));
    }

    private static Optional<MediaType> type(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(MediaType.PNG);
        }
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(MediaType.JPEG);
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return Optional.of(MediaType.WEBP);
        }
        String document = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
        boolean markup = document.stripLeading().startsWith("<");
        return markup && document.contains("<svg") ? Optional.of(MediaType.SVG) : Optional.empty();
    }
}
