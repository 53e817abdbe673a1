package no.kurspakker.course.source.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.kurspakker.course.Inline;
import no.kurspakker.course.Iri;
import no.kurspakker.course.Link;
import no.kurspakker.course.PageLink;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.folder.FilePath;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Proposal;
import no.kurspakker.course.text.PlainText;
import org.commonmark.node.Node;

/** Finds out where a link leads: out of the course, to a page, or to a heading. */
final class LinkReader {

    private final PageScope scope;

    LinkReader(PageScope scope) {
        this.scope = scope;
    }

    Optional<Inline> read(String destination, List<Inline> text, Node node) {
        SourceSpan place = scope.place(node);
        if (destination.isBlank()) {
            scope.problem(CourseProblem.LINK_WITHOUT_TARGET, place, PlainText.of(text));
            return Optional.empty();
        }
        if (PlainText.of(text).isBlank()) {
            scope.problem(CourseProblem.LINK_WITHOUT_TEXT, place, destination);
            return Optional.empty();
        }
        String scheme = scheme(destination);
        return scheme.isEmpty()
                ? toPage(destination, text, place)
                : outside(scheme, destination, text, place);
    }

    /** The scheme in lower case, empty if {@code destination} is a path. */
    static String scheme(String destination) {
        int colon = destination.indexOf(':');
        if (colon < 1) {
            return "";
        }
        String scheme = destination.substring(0, colon).toLowerCase(Locale.ROOT);
        boolean isScheme = Character.isLetter(scheme.charAt(0))
                && scheme.chars()
                        .allMatch(c ->
                                c < 128 && (Character.isLetterOrDigit(c) || "+.-".indexOf(c) >= 0));
        return isScheme ? scheme : "";
    }

    private Optional<Inline> outside(
            String scheme, String destination, List<Inline> text, SourceSpan place) {
        if (scheme.equals("http")) {
            scope.problem(
                    CourseProblem.LINK_HTTP,
                    place,
                    destination,
                    "https" + destination.substring(4));
            return Optional.empty();
        }
        boolean known = (scheme.equals("https") && destination.matches("https://[^/?#:@].*"))
                || (scheme.equals("mailto") && destination.matches("mailto:[^@]+@[^@]+"));
        if (!known || !Iri.isValid(destination)) {
            scope.problem(CourseProblem.LINK_INVALID, place, destination);
            return Optional.empty();
        }
        return Optional.of(new Link(new Iri(destination), text));
    }

    private Optional<Inline> toPage(String destination, List<Inline> text, SourceSpan place) {
        int hash = destination.indexOf('#');
        String path = decoded(hash < 0 ? destination : destination.substring(0, hash));
        Optional<String> anchor =
                hash < 0 ? Optional.empty() : Optional.of(decoded(destination.substring(hash + 1)));
        Optional<String> file = path.isEmpty()
                ? Optional.of(scope.page().file())
                : FilePath.resolve(scope.page().file(), path);
        if (file.isEmpty() || anchor.filter(String::isEmpty).isPresent()) {
            scope.problem(CourseProblem.LINK_INVALID, place, destination);
            return Optional.empty();
        }
        if (!scope.course().pages().contains(file.get())) {
            noPage(file.get(), destination, place);
            return Optional.empty();
        }
        anchor.ifPresent(name -> scope.anchorUses().add(new AnchorUse(file.get(), name, place)));
        return scope.course().pages().id(file.get()).map(id -> new PageLink(id, anchor, text));
    }

    private void noPage(String file, String destination, SourceSpan place) {
        if (scope.course().folder().hasFile(file)) {
            scope.problem(CourseProblem.LINK_PAGE_UNLISTED, place, destination, file);
        } else {
            Optional<String> nearest = Proposal.nearest(
                            file, scope.course().pages().files())
                    .map(target -> FilePath.relative(scope.page().file(), target));
            scope.problem(
                    CourseProblem.LINK_PAGE_MISSING, place, destination, Proposal.of(nearest));
        }
    }

    static String decoded(String text) {
        try {
            return text.indexOf('%') < 0
                    ? text
                    : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException literal) {
            // A percent sign that begins no code stands for itself.
            return text;
        }
    }
}
