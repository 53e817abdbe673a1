package no.kurspakker.course.importing.tidy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.course.Iri;
import no.kurspakker.course.importing.document.FilmLink;
import no.kurspakker.course.importing.document.Heading;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.Passage;
import no.kurspakker.course.importing.document.Pieces;
import no.kurspakker.course.importing.document.Words;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.report.ImportNote;

/** Finds the passages that lead to a film. */
final class Films implements Mending {

    private static final Map<String, String> PROVIDERS = Map.of(
            "youtube.com", "YouTube",
            "youtu.be", "YouTube",
            "vimeo.com", "Vimeo",
            "fb.watch", "Facebook",
            "nrk.no", "NRK",
            "tv.nrk.no", "NRK");

    private static final Pattern WORD =
            Pattern.compile("\\b(?:film|filmen|filmar|filmer|video|videoen|movie)\\b");

    /** «… – YouTube»: the one who shows it, at the end of a link's text. */
    private static final Pattern OWNER = Pattern.compile("(.+?)\\s+[-–—|]\\s+([^-–—|]{2,40})");

    private final ImportFindings findings;
    private String heading = "";

    Films(ImportFindings findings) {
        this.findings = findings;
    }

    @Override
    public List<Part> mend(List<Part> parts) {
        List<Part> found = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Heading above) {
                heading = Pieces.plain(above.text());
            }
            found.add(part instanceof Passage passage ? mend(passage) : part);
        }
        return found;
    }

    private Part mend(Passage passage) {
        Optional<Words> link = Pieces.words(passage.text())
                .filter(words -> words.link().isPresent())
                .findFirst();
        if (link.isEmpty()) {
            return passage;
        }
        String address = link.get().link().orElse("");
        Optional<String> host = provider(address);
        boolean named = WORD.matcher(Pieces.plain(passage.text()).toLowerCase(Locale.ROOT))
                .find();
        boolean lost = address.isEmpty() || address.equals("#");
        return host.isPresent() || (named && (lost || endsWithLink(passage)))
                ? film(passage, link.get(), host)
                : passage;
    }

    /** Whether nothing but a full stop follows the last link. */
    private static boolean endsWithLink(Passage passage) {
        List<Words> words = Pieces.words(passage.text()).toList();
        int last = words.size() - 1;
        while (last > 0 && words.get(last).text().strip().matches("\\.?")) {
            last--;
        }
        return words.get(last).link().isPresent();
    }

    private FilmLink film(Passage passage, Words link, Optional<String> host) {
        String text = Pieces.plain(passage.text());
        Matcher owner = OWNER.matcher(link.text());
        boolean owned = owner.matches();
        String shown = link.text().startsWith("http") ? "" : owned ? owner.group(1) : link.text();
        int colon = text.indexOf(": ");
        String before = colon > 0 ? text.substring(0, colon) : "";
        String title = !shown.isBlank() ? shown : !before.isBlank() ? before : "Film: " + heading;
        String provider = host.orElse(owned ? owner.group(2) : "?");
        Optional<Iri> address = link.link()
                .map(Links::https)
                .filter(Iri::isValid)
                .filter(Links::isWeb)
                .map(Iri::new);
        findings.add(ImportNote.FILM, passage.place(), title);
        findings.add(
                address.isPresent() ? ImportNote.FILM_GUESSED : ImportNote.FILM_ADDRESS_LOST,
                passage.place(),
                title,
                provider);
        return new FilmLink(title, provider, address, passage.text(), passage.place());
    }

    private static Optional<String> provider(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null
                    ? Optional.empty()
                    : Optional.ofNullable(PROVIDERS.get(host.replaceFirst("^(www|m)\\.", "")));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
