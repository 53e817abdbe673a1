package no.kurspakker.export.inspect.structure;

import java.util.List;

/**
 * What a package says of itself.
 *
 * @param edition of the standard as the package spells it; may be empty
 * @param id of the course; may be empty
 * @param title of the course; may be empty
 * @param launches in the order of the course
 */
public record Structure(
        PackageKind kind, String edition, String id, String title, List<Launch> launches) {

    public Structure {
        launches = List.copyOf(launches);
    }

    static Structure unknown() {
        return new Structure(PackageKind.UNKNOWN, "", "", "", List.of());
    }

    /** {@return how many of the launches talk to the platform} */
    public long tracked() {
        return launches.stream().filter(Launch::isTracked).count();
    }
}
