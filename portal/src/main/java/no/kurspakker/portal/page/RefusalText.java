package no.kurspakker.portal.page;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.portal.launch.PackageRefusedException;

/** Why a package was not taken in, in words. */
public final class RefusalText {

    private RefusalText() {}

    /** {@return that it was not, then a line for each reason} */
    public static List<String> lines(Words words, PackageRefusedException refused) {
        List<String> lines = new ArrayList<>(List.of(words.text("packages.refused")));
        refused.reasons()
                .forEach(reason ->
                        lines.add(words.text("reason." + reason.kind(), reason.detail())));
        return List.copyOf(lines);
    }
}
