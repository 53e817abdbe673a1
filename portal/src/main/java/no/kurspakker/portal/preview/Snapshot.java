package no.kurspakker.portal.preview;

import java.util.Optional;

/**
 * A preview at one moment.
 *
 * @param last the build that came last
 * @param shown what can be played
 * @param version a new one asks the panel to open what is shown anew
 * @param staysInPlace whether the course was built again, and nothing else has happened
 */
record Snapshot(
        Choice choice,
        Optional<PreviewBuild> last,
        Optional<Shown> shown,
        int version,
        boolean staysInPlace) {}
