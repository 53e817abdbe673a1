package no.kurspakker.portal.lrs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.tracking.statement.XapiVersion;

/**
 * Which version of xAPI a request speaks. A client that forgets to say so is refused, and told so in the version that the same key spoke
 * last.
 */
final class Versions {

    static final String HEADER = "X-Experience-API-Version";
    private static final int REMEMBERED = 1_000;

    private final Map<String, XapiVersion> last =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, XapiVersion> eldest) {
                    return size() > REMEMBERED;
                }
            });

    /** {@return the version that {@code request} names} */
    static XapiVersion of(LrsRequest request) {
        return named(request)
                .orElseThrow(() -> LrsRefusal.bad(request.header(HEADER)
                        .map(text -> "header " + HEADER + ": " + Parameters.quote(text)
                                + " is neither 1.0.x nor 2.0.x")
                        .orElse("header " + HEADER + " is missing")));
    }

    static Optional<XapiVersion> named(LrsRequest request) {
        String text = request.header(HEADER).orElse("").strip();
        for (XapiVersion version : XapiVersion.values()) {
            String line = version.prefix().substring(0, version.prefix().length() - 1);
            if (text.equals(line) || text.matches(line.replace(".", "\\.") + "\\.\\d{1,9}")) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    void remember(String key, XapiVersion version) {
        if (last.get(key) != version) {
            last.put(key, version);
        }
    }

    /** {@return the version in which to answer {@code request}, which may name none} */
    XapiVersion ofAnswer(LrsRequest request) {
        return named(request)
                .or(() -> Optional.ofNullable(
                        last.get(Authentication.keyOf(request).orElse(""))))
                .orElse(XapiVersion.V2_0);
    }
}
