package no.kurspakker.course.source.header;

import java.util.Optional;

/** The keys of one municipality. */
public record MunicipalityHeader(
        @Key(
                value = "The number of the municipality, four digits in quotes, such as \"5006\".",
                form = MunicipalityHeader.NUMBER)
        String number,

        @Key("The name that groups choose.") String name,

        @Key(
                value = "How many seats the council has, 1 to 999.",
                most = MunicipalityHeader.MOST_SEATS)
        Optional<Integer> seats) {

    static final String NUMBER = "^[0-9]{4}$";
    static final int MOST_SEATS = 999;
}
