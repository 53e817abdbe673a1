package no.kurspakker.export.inspect.container;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.kurspakker.export.archive.ZipItem;

/**
 * The files of a package by name.
 *
 * @param packed bytes of the zip file; 0 if it is not packed yet
 * @param sizes claimed bytes of each file
 * @param folded the name of each file by its lower-case form
 */
public record PackageFiles(long packed, SortedMap<String, Long> sizes, Map<String, String> folded) {

    public PackageFiles {
        sizes = Collections.unmodifiableSortedMap(sizes);
        folded = Collections.unmodifiableMap(folded);
    }

    /** {@return files with such sizes} */
    public static PackageFiles of(long packed, Map<String, Long> files) {
        Map<String, String> folded = new HashMap<>();
        files.keySet().forEach(name -> folded.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        return new PackageFiles(packed, new TreeMap<>(files), folded);
    }

    static PackageFiles of(long packed, Collection<ZipItem> items) {
        Map<String, Long> sizes = new HashMap<>();
        items.forEach(item -> sizes.put(item.name(), item.size()));
        return of(packed, sizes);
    }

    /** {@return whether there is a file called exactly so} */
    public boolean has(String name) {
        return sizes.containsKey(name);
    }

    /** {@return the file whose name differs from {@code name} by case alone} */
    public Optional<String> otherCase(String name) {
        return Optional.ofNullable(folded.get(name.toLowerCase(Locale.ROOT)));
    }
}
