package no.kurspakker.portal.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.kurspakker.portal.page.PeopleFileText;
import no.kurspakker.portal.page.Words;
import no.kurspakker.portal.people.People;
import no.kurspakker.portal.people.PeopleFile;
import no.kurspakker.portal.people.Person;
import no.kurspakker.portal.store.WriteRefusedException;

/**
 * A file of people that somebody has sent.
 *
 * @param put the accounts of those in it; empty if something was wrong
 * @param problems what was wrong
 */
record PeopleUpload(List<Person> put, List<String> problems) {

    private static final int UNPROCESSABLE = 422;
    private static final int LARGEST = 8 << 20;

    /** {@return what came of the file in {@code context}; the status of the answer is set if something was wrong} */
    static PeopleUpload read(Context context, Words words, People people) throws IOException {
        UploadedFile sent = context.uploadedFile("file");
        if (sent == null || sent.size() == 0 || sent.size() > LARGEST) {
            return refused(context, List.of(words.text("reason.NO_FILE")));
        }
        PeopleFile file;
        try (InputStream in = sent.content()) {
            file = PeopleFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        if (!file.faults().isEmpty()) {
            return refused(context, PeopleFileText.lines(words, file));
        }
        try {
            return new PeopleUpload(people.putAll(file.people()), List.of());
        } catch (WriteRefusedException nobodyLeft) {
            return refused(context, List.of(words.text("people.nobody-left")));
        }
    }

    private static PeopleUpload refused(Context context, List<String> problems) {
        context.status(UNPROCESSABLE);
        return new PeopleUpload(List.of(), problems);
    }

    boolean isRefused() {
        return !problems.isEmpty();
    }
}
