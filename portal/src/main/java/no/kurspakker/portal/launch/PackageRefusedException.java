package no.kurspakker.portal.launch;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A package that is not taken in, and why. */
public final class PackageRefusedException extends IOException {

    private static final long serialVersionUID = 1;

    /** Why; the names are keys of the texts. */
    public enum Kind {
        /** It is no zip, or damaged, or an entry has a name that would leave the package, or it unpacks to too much. */
        ARCHIVE,
        TOO_LARGE,
        NO_MANIFEST,
        MALFORMED,
        NOTHING_TO_OPEN,
        START_MISSING,
        /** The manifest gives an id that no statement could name. */
        ID_NOT_IRI,
        /** A page takes a script from elsewhere. */
        FOREIGN_SCRIPT,
        /** The same bytes are on the shelf already. */
        ALREADY_THERE
    }

    /**
     * One reason.
     *
     * @param detail the file, address or fault it is about
     */
    public record Reason(Kind kind, String detail) {}

    private final transient List<Reason> reasons;

    PackageRefusedException(List<Reason> reasons) {
        super(reasons.stream()
                .map(reason -> reason.kind() + ": " + reason.detail())
                .collect(Collectors.joining("; ")));
        this.reasons = List.copyOf(reasons);
    }

    PackageRefusedException(Kind kind, String detail) {
        this(List.of(new Reason(kind, detail)));
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
