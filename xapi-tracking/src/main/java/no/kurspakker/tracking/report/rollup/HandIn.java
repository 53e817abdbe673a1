package no.kurspakker.tracking.report.rollup;

import java.util.Comparator;
import java.util.OptionalInt;

/**
 * What a group said when it handed in a task: nothing of what it wrote.
 *
 * @param label what the group is called in its municipality
 * @param headCount how many took part, if it says so
 * @param answered how many questions have an answer, if it says so
 */
public record HandIn(Moment moment, String label, OptionalInt headCount, OptionalInt answered) {

    static final Comparator<HandIn> ORDER = Comparator.comparing(HandIn::moment)
            .thenComparing(HandIn::label)
            .thenComparing(handIn -> handIn.headCount().orElse(-1))
            .thenComparing(handIn -> handIn.answered().orElse(-1));
}
