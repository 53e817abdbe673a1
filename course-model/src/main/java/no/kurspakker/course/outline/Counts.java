package no.kurspakker.course.outline;

/**
 * How much there is of what.
 *
 * @param sections headings below the title of the page
 * @param lists with bullets or numbers, without those that hold the sources
 * @param sources entries of lists within footnotes
 * @param questions of a group task
 */
public record Counts(
        int sections,
        int lists,
        int listPoints,
        int tables,
        int footnotes,
        int sources,
        int films,
        int figures,
        int checks,
        int questions,
        int words) {

    /** Nothing. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** {@return both together} */
    public Counts plus(Counts other) {
        return new Counts(
                sections + other.sections,
                lists + other.lists,
                listPoints + other.listPoints,
                tables + other.tables,
                footnotes + other.footnotes,
                sources + other.sources,
                films + other.films,
                figures + other.figures,
                checks + other.checks,
                questions + other.questions,
                words + other.words);
    }
}
