package no.kurspakker.export.page;

import no.kurspakker.export.PackageTree;

/**
 * The pages of one course with the files they show, without scripts and style sheets. A layout is made when it is
 * asked for, and made only once.
 */
public interface PageSet {

    /** The most bytes of HTML that {@link #standard()} puts into one document. */
    int LARGEST_DOCUMENT = 250_000;

    /** {@return one document, {@code index.html}, with every page in it, and {@code media/}} */
    PackageTree embedded();

    /**
     * {@return {@code index.html} with the first page, a complete document for each other page
     * ({@code chapters/<id>.html}, {@code group-tasks/<id>.html}), and {@code media/}}
     */
    PackageTree separate();

    /** {@return {@link #embedded()} while its document has less than 250,000 bytes, else {@link #separate()}} */
    PackageTree standard();
}
