package no.kurspakker.export.page;

import no.kurspakker.course.MinuteRange;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.UnitKind;

/**
 * The chapter or group task on a page.
 *
 * @param number from 1, among those of its kind
 */
record SiteUnit(TrackedUnit tracked, int number, MinuteRange minutes) {

    UnitKind kind() {
        return tracked.kind();
    }
}
