package no.kurspakker.export.check;

import java.util.Optional;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.cmi5.Cmi5Package;
import no.kurspakker.export.manifest.ManifestXml;
import no.kurspakker.export.xapi.XapiPackage;

/** The file by which a platform knows what a package is. */
public enum Descriptor {
    /** None: people open the package themselves. */
    NONE(""),
    /** {@code imsmanifest.xml} of SCORM. */
    MANIFEST(ManifestXml.PATH.value()),
    /** {@code cmi5.xml}. */
    COURSE_STRUCTURE(Cmi5Package.STRUCTURE.value()),
    /** {@code tincan.xml}. */
    TINCAN(XapiPackage.DESCRIPTOR.value());

    private final String name;

    Descriptor(String name) {
        this.name = name;
    }

    /** {@return its name in the package root; empty if there is none} */
    public String fileName() {
        return name;
    }

    /** {@return where it lies} */
    public Optional<PackagePath> path() {
        return name.isEmpty() ? Optional.empty() : Optional.of(new PackagePath(name));
    }
}
