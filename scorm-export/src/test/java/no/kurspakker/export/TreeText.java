package no.kurspakker.export;

import static java.util.Objects.requireNonNull;

/** Text of files in a tree that a test knows to be there. */
public final class TreeText {

    private TreeText() {}

    /** {@return the text of {@code path}} */
    public static String of(PackageTree tree, String path) {
        return ((Bytes) requireNonNull(tree.files().get(new PackagePath(path)), path)).text();
    }
}
