package no.kurspakker.portal.lrs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.kurspakker.tracking.value.JsonMember;
import no.kurspakker.tracking.value.JsonObject;

/** The languages that a reader asks for, the dearest first (RFC 9110, section 12.5.4). */
final class Languages {

    private final List<Locale.LanguageRange> wanted;

    private Languages(List<Locale.LanguageRange> wanted) {
        this.wanted = wanted;
    }

    static Languages of(LrsRequest request) {
        Optional<String> header =
                request.header("Accept-Language").filter(text -> text.length() < 1_000);
        try {
            return new Languages(header.filter(text -> !text.isBlank())
                    .map(Locale.LanguageRange::parse)
                    .orElse(List.of()));
        } catch (IllegalArgumentException malformed) {
            return new Languages(List.of());
        }
    }

    /** {@return {@code map} with the one text that fits best; the first if none fits} */
    JsonObject pick(JsonObject map) {
        if (map.members().size() < 2) {
            return map;
        }
        List<String> tags = map.members().stream().map(JsonMember::name).toList();
        String best = wanted.isEmpty() ? null : Locale.lookupTag(wanted, tags);
        if (best == null && !wanted.isEmpty()) {
            List<String> near = Locale.filterTags(wanted, tags);
            best = near.isEmpty() ? null : near.get(0);
        }
        String chosen = best == null ? tags.get(0) : best;
        return new JsonObject(map.members().stream()
                .filter(member -> member.name().equalsIgnoreCase(chosen))
                .limit(1)
                .toList());
    }
}
