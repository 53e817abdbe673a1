package no.kurspakker.export.archive;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;

/** Trees with text to deflate and media to store. */
final class Trees {

    private Trees() {}

    static PackageTree mixed() {
        byte[] noise = new byte[300_000];
        new Random(1).nextBytes(noise);
        return of(Map.of(
                "index.html", Bytes.of("<p>Ventiler æøå</p>".repeat(1000)),
                "media/valve.png", Bytes.of(noise),
                "empty.txt", Bytes.of(""),
                "chapters/one.html", Bytes.of("<p>One</p>".repeat(100))));
    }

    static PackageTree of(Map<String, Content> files) {
        TreeMap<PackagePath, Content> sorted = new TreeMap<>();
        files.forEach((path, content) -> sorted.put(new PackagePath(path), content));
        return new PackageTree(sorted);
    }

    static byte[] bytes(PackageTree tree, String path) throws IOException {
        return bytes(requireNonNull(tree.files().get(new PackagePath(path)), path));
    }

    static byte[] bytes(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        }
    }
}
