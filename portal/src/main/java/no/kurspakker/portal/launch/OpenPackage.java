package no.kurspakker.portal.launch;

import java.util.Optional;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.launch.LaunchList;
import no.kurspakker.export.launch.LaunchUnit;

/**
 * A package that is unpacked here.
 *
 * @param tracking what its statements are made of, if it says so itself
 */
public record OpenPackage(
        CoursePackage info, LaunchList list, PackageTree tree, Optional<TrackingFile> tracking) {

    /** {@return the unit {@code id}} */
    public Optional<LaunchUnit> unit(String id) {
        return list.units().stream().filter(unit -> unit.id().equals(id)).findFirst();
    }
}
