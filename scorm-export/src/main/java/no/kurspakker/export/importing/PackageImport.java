package no.kurspakker.export.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.kurspakker.course.importing.CourseImport;
import no.kurspakker.course.importing.HtmlPage;
import no.kurspakker.course.importing.document.NeighbourFiles;
import no.kurspakker.course.importing.folder.ImportSettings;
import no.kurspakker.course.importing.folder.ImportedCourse;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.archive.ZipReader;

/** Makes a course of the HTML in a SCORM package, page after page as its manifest lists them. */
public final class PackageImport {

    private PackageImport() {}

    /**
     * {@return the course that the pages of {@code zip} may become}
     *
     * @throws IOException if it cannot be read as a package, or has no page of HTML; the message names it
     */
    public static ImportedCourse read(Path zip, ImportSettings settings) throws IOException {
        PackageTree tree = ZipReader.read(zip);
        List<HtmlPage> pages = new ArrayList<>();
        for (PackagePath path : order(tree)) {
            pages.add(new HtmlPage(path.value(), text(tree, path)));
        }
        if (pages.isEmpty()) {
            throw new IOException(zip + " has no page of HTML");
        }
        NeighbourFiles files = name -> file(tree, name);
        return CourseImport.ofPages(String.valueOf(zip.getFileName()), pages, files, settings);
    }

    /** Pages that the manifest lists, in its order; then the others, in the order of their names. */
    private static Set<PackagePath> order(PackageTree tree) throws IOException {
        Set<PackagePath> pages = new LinkedHashSet<>();
        Optional<Content> manifest = content(tree, "imsmanifest.xml");
        if (manifest.isPresent()) {
            for (String listed : ListedFiles.in(manifest.get())) {
                path(listed).filter(file -> tree.files().containsKey(file)).ifPresent(pages::add);
            }
        }
        tree.files().keySet().stream().sorted(new PageOrder()).forEach(pages::add);
        pages.removeIf(path -> !path.value().matches("(?i).*\\.x?html?"));
        return pages;
    }

    private static Optional<Content> content(PackageTree tree, String name) {
        return path(name).flatMap(path -> Optional.ofNullable(tree.files().get(path)));
    }

    private static Optional<PackagePath> path(String name) {
        try {
            return Optional.of(new PackagePath(name));
        } catch (IllegalArgumentException outside) {
            return Optional.empty();
        }
    }

    private static String text(PackageTree tree, PackagePath path) throws IOException {
        Content content = tree.files().get(path);
        if (content == null) {
            throw new IllegalStateException("not in the package: " + path);
        }
        return new String(bytes(content), StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> file(PackageTree tree, String name) {
        try {
            Optional<Content> content = content(tree, name);
            return content.isPresent() ? Optional.of(bytes(content.get())) : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        }
    }
}
