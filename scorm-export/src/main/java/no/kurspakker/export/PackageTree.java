package no.kurspakker.export;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A whole package before it is written: every file under its path, in the order of the paths.
 *
 * @param files unmodifiable
 */
public record PackageTree(SortedMap<PackagePath, Content> files) {

    public PackageTree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * {@return this tree and {@code more}}
     *
     * @throws IllegalArgumentException if both hold a path
     */
    public PackageTree with(Map<PackagePath, ? extends Content> more) {
        SortedMap<PackagePath, Content> all = new TreeMap<>(files);
        more.forEach((path, content) -> {
            if (all.put(path, content) != null) {
                throw new IllegalArgumentException("two files named " + path);
            }
        });
        return new PackageTree(all);
    }
}
