package no.kurspakker.course.source.header;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.HandInLevel;

/** The keys below {@code group-work}. */
public record GroupWorkHeader(
        @Key("How much leaves the device when a group hands in: export (nothing), status (that the"
                + " task was discussed, by how many), or text (what they wrote, if the group"
                + " presses a button for it). Without it: status.")
        Optional<HandInLevel> handIn,

        @Key(
                value = "How many days after its last change a draft is deleted from the device, 1"
                        + " to 365. Without it: 30.",
                most = GroupWorkHeader.MOST_DAYS)
        Optional<Integer> draftsExpireAfter,

        @Key("The municipalities that a group can choose between.")
        Optional<List<MunicipalityHeader>> municipalities) {

    static final int MOST_DAYS = 365;
}
