package no.kurspakker.portal.preview;

import no.kurspakker.export.format.PackageFormat;

/**
 * How the switches stand.
 *
 * @param unit id of the unit that is played alone, or empty for the first
 */
record Choice(PackageFormat format, Profile profile, String unit, Network network) {

    static final Choice FIRST =
            new Choice(PackageFormat.SCORM12, Profile.MOODLE, "", Network.NORMAL);

    Choice with(PackageFormat other) {
        return new Choice(other, Profile.playing(other, profile), "", network);
    }

    Choice with(Profile other) {
        return other.format()
                .map(given -> new Choice(given, other, given == format ? unit : "", network))
                .orElse(this);
    }

    Choice withUnit(String other) {
        return new Choice(format, profile, other, network);
    }

    Choice with(Network other) {
        return new Choice(format, profile, unit, other);
    }
}
