package no.kurspakker.export.minutes;

/**
 * Which group has written.
 *
 * @param municipality its number, four digits, or empty for one that the course does not list
 * @param name of the municipality
 * @param number 1 to 20
 */
record Group(String municipality, String name, int number) {

    /** {@return what tells groups apart, in the order in which they stand; those outside the list come last} */
    String identity() {
        return (municipality.isEmpty() ? "~" : municipality) + " " + "%02d".formatted(number);
    }
}
