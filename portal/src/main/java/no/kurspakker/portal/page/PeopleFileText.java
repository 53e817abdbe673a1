package no.kurspakker.portal.page;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.portal.people.PeopleFile;

/** What is wrong with a file of people, in words. */
public final class PeopleFileText {

    private PeopleFileText() {}

    /** {@return that the file was not read, then a line for each fault} */
    public static List<String> lines(Words words, PeopleFile file) {
        List<String> lines = new ArrayList<>(List.of(words.text("people.refused")));
        file.faults()
                .forEach(fault -> lines.add(words.text(
                        "people.fault",
                        fault.line(),
                        words.text("fault." + fault.kind(), fault.found()))));
        return List.copyOf(lines);
    }
}
