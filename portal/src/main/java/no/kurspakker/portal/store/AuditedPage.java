package no.kurspakker.portal.store;

import java.util.List;
import java.util.Optional;

/**
 * Some statements that were looked at.
 *
 * @param last the number of the last of them; absent if there were none
 * @param faults a sentence for each that does not fit together with its index
 */
public record AuditedPage(long count, Optional<Long> last, List<String> faults) {

    public AuditedPage {
        faults = List.copyOf(faults);
    }
}
