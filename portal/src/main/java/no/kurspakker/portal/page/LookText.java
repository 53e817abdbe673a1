package no.kurspakker.portal.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody looked at, in words. */
public final class LookText {

    private final Words words;

    public LookText(Words words) {
        this.words = words;
    }

    /** {@return the page, file or mail called {@code page} in the log} */
    public String page(String page) {
        return words.find("looks.page." + page).orElseGet(() -> words.text("looks.file", page));
    }

    /**
     * {@return what was chosen, or what became of a mail}
     *
     * @param detail as the log has it: choices as they stand in an address, a view, or a word
     */
    public String detail(String detail) {
        if (!detail.startsWith("?")) {
            String[] parts = detail.split(" ", 2);
            return parts.length == 2
                    ? choice(parts[0], parts[1])
                    : words.find("looks.detail." + detail)
                            .or(() -> words.find("mail.trouble." + detail))
                            .orElse(detail);
        }
        List<String> choices = new ArrayList<>();
        for (String one : detail.substring(1).split("&", -1)) {
            String[] parts = one.split("=", 2);
            String value =
                    parts.length == 2 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "";
            choices.add(choice(parts[0], value));
        }
        return String.join(", ", choices);
    }

    private String choice(String name, String value) {
        if (name.equals("view")) {
            return detail(value);
        }
        Optional<String> text = words.find("looks.choice." + name, value);
        return text.orElse(name + " " + value);
    }
}
