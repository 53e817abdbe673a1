package no.kurspakker.portal.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.kurspakker.export.Content;
import no.kurspakker.export.FileContent;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.archive.ArchiveLimits;
import no.kurspakker.export.archive.ZipReader;
import no.kurspakker.export.launch.LaunchList;
import no.kurspakker.export.launch.LaunchReader;
import no.kurspakker.export.launch.UnreadablePackageException;
import no.kurspakker.portal.launch.PackageRefusedException.Kind;
import no.kurspakker.portal.launch.PackageRefusedException.Reason;

/**
 * Unpacks a package and looks at it before anything of it is served.
 *
 * @param list how it is launched
 * @param tree its files, which lie in the folder
 */
record PackageLook(LaunchList list, PackageTree tree) {

    private static final long SMALL = 64L << 20;
    private static final long LARGEST_PAGE = 4L << 20;
    private static final PackagePath TRACKING = new PackagePath("tracking.json");
    private static final Pattern FOREIGN_SCRIPT = Pattern.compile(
            "<script\\b[^>]{0,2000}?\\bsrc\\s*=\\s*[\"']?\\s*((?:https?:)?//[^\"'\\s>]{1,500})",
            Pattern.CASE_INSENSITIVE);

    /**
     * {@return what is in {@code zip}, unpacked to {@code folder}}
     *
     * @throws PackageRefusedException if it may not be served
     */
    static PackageLook at(Path zip, Path folder) throws IOException {
        if (Files.size(zip) > PackageShelf.LARGEST) {
            throw new PackageRefusedException(
                    Kind.TOO_LARGE, String.valueOf(PackageShelf.LARGEST >> 20));
        }
        try {
            ZipReader.unpack(zip, folder, most(Files.size(zip)));
        } catch (IOException damaged) {
            throw new PackageRefusedException(Kind.ARCHIVE, reason(damaged));
        }
        PackageLook look = in(folder);
        List<Reason> reasons = look.foreignScripts();
        if (!reasons.isEmpty()) {
            throw new PackageRefusedException(reasons);
        }
        return look;
    }

    /** Text shrinks to a tenth of itself; what shrinks a hundredfold was made to fill a disk. */
    private static long most(long packed) {
        return Math.max(SMALL, Math.min(ArchiveLimits.BYTES, packed * 100));
    }

    /** The message begins with the path of a temporary file, which says nothing to who uploads. */
    private static String reason(IOException damaged) {
        Throwable cause = damaged.getCause() == null ? damaged : damaged.getCause();
        return String.valueOf(cause.getMessage());
    }

    /** {@return the package that lies in {@code folder}} */
    static PackageLook in(Path folder) throws IOException {
        PackageTree tree = new PackageTree(files(folder));
        try {
            return new PackageLook(LaunchReader.read(tree), tree);
        } catch (UnreadablePackageException unreadable) {
            throw new PackageRefusedException(
                    Kind.valueOf(unreadable.reason().name()), unreadable.detail());
        }
    }

    private static SortedMap<PackagePath, Content> files(Path folder) throws IOException {
        SortedMap<PackagePath, Content> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                files.put(new PackagePath(name), new FileContent(file, Files.size(file)));
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return files;
    }

    private List<Reason> foreignScripts() throws IOException {
        List<Reason> reasons = new ArrayList<>();
        for (Map.Entry<PackagePath, Content> file : tree.files().entrySet()) {
            String name = file.getKey().value();
            boolean isPage =
                    name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
            if (isPage && file.getValue().size() <= LARGEST_PAGE) {
                Matcher found = FOREIGN_SCRIPT.matcher(text(file.getValue()));
                if (found.find()) {
                    reasons.add(new Reason(Kind.FOREIGN_SCRIPT, name + ": " + found.group(1)));
                }
            }
        }
        return reasons;
    }

    /** {@return what its statements are made of} */
    Optional<TrackingFile> tracking() throws IOException {
        Content file = tree.files().get(TRACKING);
        if (file == null || file.size() > LARGEST_PAGE) {
            return Optional.empty();
        }
        return TrackingFile.read(text(file).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Content file) throws IOException {
        try (InputStream in = file.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
