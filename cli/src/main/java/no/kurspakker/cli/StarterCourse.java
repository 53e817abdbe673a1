package no.kurspakker.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A small complete course, with every kind of block, that shows how one is written. */
record StarterCourse(Language language) {

    /** Names the files, one a line: a jar does not list its folders. */
    private static final String LIST = "files.txt";

    /** {@return the files written to {@code folder}, which is made if it is missing} */
    List<String> writeTo(Path folder) throws IOException {
        List<String> files =
                new String(bytes(LIST), StandardCharsets.UTF_8).lines().toList();
        for (String file : files) {
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.write(target, bytes(file));
        }
        return files;
    }

    private byte[] bytes(String file) throws IOException {
        String resource = "starter/" + language + "/" + file;
        try (InputStream bytes = Objects.requireNonNull(
                StarterCourse.class.getResourceAsStream(resource), resource)) {
            return bytes.readAllBytes();
        }
    }
}
