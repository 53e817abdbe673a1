package no.kurspakker.export.check;

import java.io.IOException;

/** One demand on a package. */
@FunctionalInterface
interface Rule {

    /**
     * Reports to {@code findings} what {@code subject} does not keep.
     *
     * @throws IOException if content cannot be read
     */
    void check(Subject subject, Findings findings) throws IOException;
}
