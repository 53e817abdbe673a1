package no.kurspakker.export.page.problem;

import no.kurspakker.course.problem.ProblemCode;
import no.kurspakker.course.problem.Severity;

/** Mistakes that show when a course becomes pages. The first argument of those about images is the image's path. */
public enum PageProblem implements ProblemCode {
    /** A page has an id that the frame around all pages uses. Argument: the id. */
    ID_RESERVED("PKG-100"),
    /** A section has an anchor that footnotes use. Argument: the anchor. */
    ANCHOR_RESERVED("PKG-101"),
    /** Arguments: path, size and limit in kB. */
    SVG_TOO_LARGE("PKG-102"),
    /** Not XML. Arguments: path, line, column. */
    SVG_MALFORMED("PKG-103"),
    /** A document type, which could define entities. Argument: path. */
    SVG_DOCTYPE("PKG-104"),
    /** The root is no svg element of SVG's namespace. Arguments: path, name of the root. */
    SVG_ROOT("PKG-105"),
    /** Neither viewBox nor width and height. Argument: path. */
    SVG_WITHOUT_SIZE("PKG-106"),
    /** Argument: path. */
    SVG_WITHOUT_TITLE("PKG-107"),
    /** Script element, event handler or script address. Arguments: path, line, what it is. */
    SVG_SCRIPT("PKG-108"),
    /** A reference out of the drawing. Arguments: path, line, the reference. */
    SVG_EXTERNAL_REFERENCE("PKG-109"),
    /** HTML inside the drawing. Arguments: path, line, name of the element. */
    SVG_FOREIGN_OBJECT("PKG-110"),
    /** A style element, whose rules would reach the whole page. Arguments: path, line. */
    SVG_STYLE("PKG-111"),
    /** An element outside what a still drawing needs. Arguments: path, line, name of the element. */
    SVG_ELEMENT("PKG-112"),
    /** Elements nested too deep. Arguments: path, line, limit. */
    SVG_TOO_DEEP("PKG-113"),
    /** A reference to an id that the drawing lacks. Arguments: path, line, the id. */
    SVG_DEAD_REFERENCE("PKG-114"),
    /** An image whose size its first bytes do not tell. Argument: path. */
    IMAGE_WITHOUT_SIZE("PKG-115"),
    /** Parts of a drawing that are not those of its text. Arguments: path, the parts, how many items the text has. */
    FIGURE_PARTS_DIFFERENT("PKG-116");

    private final String id;

    PageProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String bundle() {
        return "no.kurspakker.export.page.problem.problems";
    }
}
