package no.kurspakker.export.build;

import no.kurspakker.export.PackageTree;
import no.kurspakker.export.format.PackageFormat;

/** A package that has been checked and may be written. */
public record PreparedPackage(PackageFormat format, PackageTree tree) {}
