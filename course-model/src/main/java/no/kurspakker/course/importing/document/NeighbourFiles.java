package no.kurspakker.course.importing.document;

import java.util.Optional;

/** The files that a document may name: those beside it, or in the same package. */
@FunctionalInterface
public interface NeighbourFiles {

    /** A document that stands alone. */
    NeighbourFiles NONE = path -> Optional.empty();

    /** {@return the file at {@code path} as the document writes it; empty if there is none to be had} */
    Optional<byte[]> read(String path);
}
