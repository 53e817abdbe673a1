package no.kurspakker.export.inspect.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The editions of SCORM. */
enum Edition {
    V1_2("1.2", PackageKind.SCORM12, "adlcp:scormtype"),
    V2004_2("CAM 1.3", PackageKind.SCORM2004, "adlcp:scormType"),
    V2004_3("2004 3rd Edition", PackageKind.SCORM2004, "adlcp:scormType"),
    V2004_4("2004 4th Edition", PackageKind.SCORM2004, "adlcp:scormType");

    static final String NAMESPACE_12 = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
    static final String NAMESPACE_2004 = "http://www.imsglobal.org/xsd/imscp_v1p1";

    private final String version;
    private final PackageKind kind;
    private final String typeAttribute;

    Edition(String version, PackageKind kind, String typeAttribute) {
        this.version = version;
        this.kind = kind;
        this.typeAttribute = typeAttribute;
    }

    String version() {
        return version;
    }

    PackageKind kind() {
        return kind;
    }

    String typeAttribute() {
        return typeAttribute;
    }

    boolean is12() {
        return this == V1_2;
    }

    /** {@return the edition spelled so; 1.3 is how early packages spell the second} */
    static Optional<Edition> of(String version) {
        return version.equals("1.3")
                ? Optional.of(V2004_2)
                : Arrays.stream(values())
                        .filter(edition -> edition.version.equals(version))
                        .findFirst();
    }

    static List<String> versions() {
        return Arrays.stream(values()).map(Edition::version).toList();
    }
}
