package no.kurspakker.export.page;

import no.kurspakker.export.PackagePath;
import no.kurspakker.export.page.figure.Drawing;
import no.kurspakker.export.page.figure.PictureSize;

/** An image of the course, ready to be shown. */
sealed interface Image {

    /** An SVG that stands in the page itself. */
    record InPage(Drawing drawing) implements Image {}

    /** A file that the page names. */
    record File(PackagePath path, PictureSize size) implements Image {}
}
