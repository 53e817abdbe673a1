package no.kurspakker.portal.transfer;

import java.util.List;

/** How much was looked at, and what does not fit together. */
public record CheckResult(
        long statements, long attachments, long documents, List<CheckFinding> findings) {

    public CheckResult {
        findings = List.copyOf(findings);
    }
}
