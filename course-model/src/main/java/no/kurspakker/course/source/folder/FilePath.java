package no.kurspakker.course.source.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paths as authors write them, relative to a file of the course, with {@code /} between their parts. */
public final class FilePath {

    private FilePath() {}

    /**
     * {@return where {@code reference} leads from {@code file}, relative to the course folder; empty if it leads out
     * of the folder or is not relative}
     */
    public static Optional<String> resolve(String file, String reference) {
        if (reference.startsWith("/") || reference.indexOf('\\') >= 0 || hasDrive(reference)) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(parts(file));
        parts.remove(parts.size() - 1);
        for (String part : parts(reference)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** {@return how {@code file} refers to {@code target}, both relative to the course folder} */
    public static String relative(String file, String target) {
        List<String> from = parts(file);
        List<String> to = parts(target);
        int shared = 0;
        while (shared < from.size() - 1
                && shared < to.size() - 1
                && from.get(shared).equals(to.get(shared))) {
            shared++;
        }
        String up = "../".repeat(from.size() - 1 - shared);
        return up + String.join("/", to.subList(shared, to.size()));
    }

    private static List<String> parts(String path) {
        return List.of(path.split("/", -1));
    }

    private static boolean hasDrive(String reference) {
        return reference.length() > 1 && reference.charAt(1) == ':';
    }
}
