package no.kurspakker.export.archive;

import no.kurspakker.export.PackageTree;

/** How large a package may be, so that every platform can take it without Zip64. */
public final class ArchiveLimits {

    /** The most files in a package. */
    public static final int FILES = 50_000;

    /** The most bytes of content in a package: a little under the 4 GiB at which Zip64 would begin. */
    public static final long BYTES = 4_000_000_000L;

    private ArchiveLimits() {}

    /** {@return bytes of content in {@code tree}} */
    public static long bytes(PackageTree tree) {
        return tree.files().values().stream()
                .mapToLong(content -> content.size())
                .sum();
    }

    static void demand(PackageTree tree) {
        if (tree.files().size() > FILES || bytes(tree) > BYTES) {
            throw new IllegalArgumentException("a package of " + tree.files().size() + " files and "
                    + bytes(tree) + " bytes is larger than an archive may be");
        }
    }
}
