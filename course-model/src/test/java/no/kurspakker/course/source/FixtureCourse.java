package no.kurspakker.course.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A course under {@code src/test/courses}. What Git cannot keep, or should not, is made from {@code setup.txt}: large files,
 * empty folders, symbolic links.
 */
record FixtureCourse(Path folder) {

    static final Path ALL = Path.of("src/test/courses");

    static List<FixtureCourse> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.sorted().map(FixtureCourse::new).toList();
        }
    }

    /** The folder to read; a copy in {@code scratch} if something has to be added to it. */
    Path prepare(Path scratch) throws IOException {
        Path setup = folder.resolve("setup.txt");
        if (!Files.exists(setup)) {
            return folder;
        }
        Path copy = scratch.resolve(folder.getFileName());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, copy.resolve(folder.relativize(file)));
            }
        }
        for (String line : Files.readAllLines(setup)) {
            apply(line.split(" ", 4), copy);
        }
        return copy;
    }

    private static void apply(String[] words, Path course) throws IOException {
        Path path = course.resolve(words[1]);
        switch (words[0]) {
            case "folder" -> Files.createDirectories(path);
            case "link" -> link(path, words[2]);
            case "fill" -> fill(path, Integer.parseInt(words[2]), words[3]);
            case "pages" -> pages(course, Integer.parseInt(words[1]), words);
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private static void link(Path path, String target) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path.resolveSibling(target), "outside\n");
        Files.createSymbolicLink(path, Path.of(target));
    }

    /** Adds {@code quoted}, again and again, until the file has more than {@code bytes}. */
    private static void fill(Path file, int bytes, String quoted) throws IOException {
        String text = quoted.substring(1, quoted.length() - 1).replace("\\n", "\n");
        long missing = bytes - Files.size(file);
        String filling = text.repeat((int) (missing / text.length()) + 1);
        Files.writeString(file, filling, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    private static void pages(Path course, int count, String[] words) throws IOException {
        Files.createDirectories(course.resolve("chapters"));
        for (int i = 1; i <= count; i++) {
            Path page = course.resolve("chapters/" + i + ".md");
            Files.writeString(
                    page, "---\nid: page-" + i + "\ntitle: Page\nminutes: 5\n---\n\nArch.\n\n");
            fill(page, Integer.parseInt(words[2]), words[3]);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
