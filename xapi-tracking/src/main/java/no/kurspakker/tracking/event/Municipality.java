package no.kurspakker.tracking.event;

import java.util.regex.Pattern;

/**
 * A Norwegian municipality.
 *
 * @param number four digits, as Statistics Norway gives them
 */
public record Municipality(String number, String name) {

    private static final Pattern NUMBER = Pattern.compile("\\d{4}");

    public Municipality {
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("number is not four digits: " + number);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is empty");
        }
    }
}
