package no.kurspakker.course;

import java.util.OptionalInt;

/**
 * A municipality whose councillors take the course.
 *
 * @param number four digits, as Statistics Norway numbers municipalities
 * @param name as it stands in the list that groups choose from
 * @param seats of the council, at least 1; empty if not given
 */
public record Municipality(String number, String name, OptionalInt seats) {}
