package no.kurspakker.portal.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.portal.page.Frame;
import no.kurspakker.portal.page.Notice;
import no.kurspakker.portal.page.Pages;
import no.kurspakker.portal.page.Words;

/** Shows pages to whoever asks. */
final class Screen {

    private final Pages pages = new Pages();
    private final Visitors visitors;

    Screen(Visitors visitors) {
        this.visitors = visitors;
    }

    Words words(Context context) {
        return visitors.words(context);
    }

    Frame frame(Context context, String title) {
        return new Frame(words(context), title, visitors.logIn(context), Optional.empty());
    }

    static Frame told(Frame frame, boolean isProblem, List<String> lines) {
        return new Frame(
                frame.words(),
                frame.title(),
                frame.logIn(),
                Optional.of(new Notice(isProblem, lines)));
    }

    void show(Context context, String page, Frame frame, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("frame", frame);
        context.html(pages.render(page, all));
    }

    void refuse(Context context, Refused refused) {
        Words words = words(context);
        context.status(refused.status());
        show(
                context,
                "message",
                frame(context, words.text("error.title")),
                Map.of("text", words.text(refused.key())));
    }

    /** {@return a page that needs no frame} */
    String bare(String page, Map<String, Object> parameters) {
        return pages.render(page, parameters);
    }
}
