package no.kurspakker.course.importing.tidy;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Iri;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.importing.document.EveryText;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.Pieces;
import no.kurspakker.course.importing.document.Words;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.report.ImportNote;

/** Keeps the links that a course can have, and says which are lost. */
final class Links implements Mending {

    private final ImportFindings findings;

    Links(ImportFindings findings) {
        this.findings = findings;
    }

    @Override
    public List<Part> mend(List<Part> parts) {
        return parts.stream().map(this::mend).toList();
    }

    private Part mend(Part part) {
        return part.accept(new EveryText(
                text -> Pieces.map(text, words -> mend(words, part.place()))));
    }

    private Words mend(Words words, SourceSpan place) {
        if (words.link().isEmpty()) {
            return words;
        }
        String written = words.link().get();
        String address = https(written);
        if ((!isWeb(address) && !address.matches("mailto:[^@\\s]+@[^@\\s]+"))
                || !Iri.isValid(address)
                || words.text().isBlank()) {
            if (!words.text().isBlank()) {
                findings.add(ImportNote.LINK_LOST, place, words.text(), written);
            }
            return new Words(words.text(), words.look(), Optional.empty());
        }
        if (!address.equals(written)) {
            findings.add(ImportNote.LINK_MADE_HTTPS, place, written, address);
        }
        return new Words(words.text(), words.look(), Optional.of(address));
    }

    /** {@code address} as an https address, where it is one of the web at all. */
    static String https(String address) {
        if (address.startsWith("http://")) {
            return "https://" + address.substring(7);
        }
        return address.startsWith("www.") ? "https://" + address : address;
    }

    static boolean isWeb(String address) {
        return address.matches("https://[^/?#:@\\s].*");
    }
}
