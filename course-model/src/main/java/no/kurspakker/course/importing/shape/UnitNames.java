package no.kurspakker.course.importing.shape;

import java.util.HashSet;
import java.util.Set;
import no.kurspakker.course.AsciiName;
import no.kurspakker.course.UnitId;

/** Makes ids of titles, each once. */
final class UnitNames {

    private static final int LONGEST = UnitId.LONGEST - 4;

    private final Set<String> used = new HashSet<>();

    /** @param instead for a title without a letter that an id can have */
    String of(String title, String instead) {
        String name = AsciiName.of(title);
        if (name.isEmpty()) {
            name = instead;
        }
        if (!Character.isLetter(name.charAt(0))) {
            name = instead + "-" + name;
        }
        if (name.length() > LONGEST) {
            int hyphen = name.lastIndexOf('-', LONGEST);
            name = name.substring(0, hyphen > LONGEST / 2 ? hyphen : LONGEST);
        }
        String id = name;
        for (int i = 2; !used.add(id); i++) {
            id = name + "-" + i;
        }
        return id;
    }
}
