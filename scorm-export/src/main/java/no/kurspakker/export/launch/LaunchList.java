package no.kurspakker.export.launch;

import java.util.List;

/**
 * What a package holds for learners.
 *
 * @param id of the course: an IRI in cmi5 and xAPI, the identifier of the manifest in SCORM, a file name for a page
 * @param units in the order in which they are offered, at least one
 */
public record LaunchList(LaunchProtocol protocol, String id, String title, List<LaunchUnit> units) {

    public LaunchList {
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("units: there is none");
        }
    }
}
