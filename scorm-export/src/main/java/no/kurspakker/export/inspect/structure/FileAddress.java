package no.kurspakker.export.inspect.structure;

import java.util.Optional;
import no.kurspakker.export.inspect.container.PackageFiles;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.PackageAddress;
import no.kurspakker.export.inspect.reading.XmlElement;
import no.kurspakker.export.scan.Target;

/** Finds the file that an address in a description means. */
final class FileAddress {

    private final PackageFiles files;
    private final Findings findings;

    FileAddress(PackageFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    /** {@return the name of the file, whether or not it is there; empty if it can be in no package} */
    Optional<String> resolve(XmlElement where, String address, PackageFinding missing) {
        Target target = Target.of(address);
        if (target.needsNetwork()) {
            return Optional.empty();
        }
        String slashed = target.text().replace('\\', '/');
        Optional<String> name = slashed.startsWith("/") || !target.scheme().isEmpty()
                ? Optional.empty()
                : PackageAddress.resolve("", "", slashed);
        if (name.isEmpty()) {
            findings.at(where.place(), PackageFinding.FILE_HREF_LEADS_OUT, address);
            return name;
        }
        if (!slashed.equals(target.text())) {
            findings.at(where.place(), PackageFinding.FILE_HREF_BACKSLASH, address);
        }
        return found(where, name.get(), missing);
    }

    private Optional<String> found(XmlElement where, String name, PackageFinding missing) {
        if (files.has(name)) {
            return Optional.of(name);
        }
        Optional<String> other = files.otherCase(name);
        findings.at(
                where.place(),
                missing,
                name,
                other.map(file -> " (" + file + "?)").orElse(""));
        return Optional.of(other.orElse(name));
    }
}
