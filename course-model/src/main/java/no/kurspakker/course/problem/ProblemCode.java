package no.kurspakker.course.problem;

/**
 * A kind of mistake that an author can make. One enum per module lists the kinds; the texts stand in the bundle
 * that {@link #bundle} names, as {@code <name>.what} and {@code <name>.fix}.
 */
public interface ProblemCode {

    /** {@return the stable id, an area and a number: {@code CNT-014}} */
    String id();

    Severity severity();

    /** {@return the constant's name} */
    String name();

    /** {@return base name of the resource bundle that holds the texts} */
    String bundle();

    /** {@return the class loader's owner of that bundle} */
    default Class<?> owner() {
        return getClass();
    }
}
