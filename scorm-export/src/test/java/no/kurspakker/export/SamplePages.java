package no.kurspakker.export;

import java.util.Map;
import java.util.TreeMap;
import no.kurspakker.export.page.PageSet;

/** Pages whose HTML a test writes itself. */
public record SamplePages(PackageTree embedded, PackageTree separate) implements PageSet {

    /** {@return pages of which {@code index.html} has {@code body}} */
    public static SamplePages of(String body) {
        PackageTree tree = tree(Map.of("index.html", document(body)));
        return new SamplePages(tree, tree);
    }

    /** {@return a document that names the player, around {@code body}} */
    public static String document(String body) {
        return "<!DOCTYPE html><html lang=\"nb\"><head><title>x</title>"
                + "<link rel=\"stylesheet\" href=\"player.css\">"
                + "<script defer src=\"player.js\"></script></head><body>"
                + body + "</body></html>";
    }

    /** {@return a tree of text files} */
    public static PackageTree tree(Map<String, String> files) {
        TreeMap<PackagePath, Content> contents = new TreeMap<>();
        files.forEach((path, text) -> contents.put(new PackagePath(path), Bytes.of(text)));
        return new PackageTree(contents);
    }

    @Override
    public PackageTree standard() {
        return embedded;
    }
}
