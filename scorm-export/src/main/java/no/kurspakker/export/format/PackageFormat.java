package no.kurspakker.export.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats a course can be packed in. */
public enum PackageFormat {
    /** SCORM 1.2, one SCO: the default for KS Læring. */
    SCORM12("scorm12"),
    /** SCORM 2004 4th edition, one SCO. */
    SCORM2004("scorm2004"),
    /** Opens from disk, without a platform. */
    WEB("web");

    private final String id;

    PackageFormat(String id) {
        this.id = id;
    }

    /** {@return the name by which commands and package files call it} */
    public String id() {
        return id;
    }

    /** {@return the format called {@code id}, if there is one} */
    public static Optional<PackageFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /** {@return every id, in the order in which packages are listed} */
    public static List<String> ids() {
        return Arrays.stream(values()).map(PackageFormat::id).toList();
    }
}
