package no.kurspakker.portal.preview;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.build.PreparedCourse;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.export.launch.LaunchList;
import no.kurspakker.export.launch.LaunchReader;
import no.kurspakker.export.launch.LaunchUnit;

/**
 * A package that can be played.
 *
 * @param course IRI of the course
 * @param list how it is launched; absent for a format without a platform
 */
record Shown(
        PackageFormat format,
        String course,
        String title,
        PackageTree tree,
        Optional<LaunchList> list) {

    /** {@return the only package of {@code built}} */
    static Shown of(PreparedCourse built) throws IOException {
        PackageFormat format = built.packages().get(0).format();
        PackageTree tree = built.packages().get(0).tree();
        Optional<LaunchList> list = format == PackageFormat.WEB
                ? Optional.empty()
                : Optional.of(LaunchReader.read(tree));
        return new Shown(format, built.course().id().value(), built.course().title(), tree, list);
    }

    List<LaunchUnit> units() {
        return list.map(LaunchList::units).orElse(List.of());
    }

    /** {@return the unit {@code id}, or the first if there is none of the id} */
    Optional<LaunchUnit> unit(String id) {
        return units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .or(() -> units().stream().findFirst());
    }

    /** {@return the file {@code name}, if it is there} */
    Optional<Content> file(String name) {
        try {
            return Optional.ofNullable(tree.files().get(new PackagePath(name)));
        } catch (IllegalArgumentException noPath) {
            return Optional.empty();
        }
    }
}
