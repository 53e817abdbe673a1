package no.kurspakker.portal.mail;

import java.util.List;
import no.kurspakker.portal.page.Words;

/** What is wrong with a file of settings, in words. */
public final class MailSettingsText {

    private MailSettingsText() {}

    /** {@return a line for each fault, with the {@code name} of the file and the number of the line in front} */
    public static List<String> lines(Words words, String name, MailSettingsFile file) {
        return file.faults().stream()
                .map(fault -> name + ":" + fault.line() + ": "
                        + words.text("mail.fault." + fault.kind(), fault.found()))
                .toList();
    }
}
