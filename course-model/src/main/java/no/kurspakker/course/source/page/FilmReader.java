package no.kurspakker.course.source.page;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Block;
import no.kurspakker.course.Film;
import no.kurspakker.course.FilmAddress;
import no.kurspakker.course.Iri;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.problem.CourseProblem;
import org.commonmark.node.Node;

/** Reads {@code :::film}. */
final class FilmReader {

    private final PageScope scope;
    private final int depth;

    FilmReader(PageScope scope, int depth) {
        this.scope = scope;
        this.depth = depth;
    }

    Optional<Block> read(List<Node> nodes, Attributes attributes, SourceSpan place) {
        Optional<FilmAddress> address = address(attributes, place);
        if (nodes.stream().noneMatch(Nodes::isShown)) {
            scope.problem(CourseProblem.FILM_WITHOUT_SUMMARY, place);
        }
        List<Block> summary = BlockReader.read(nodes, scope, depth + 1);
        return address.flatMap(found -> attributes
                .value("title")
                .flatMap(title -> attributes
                        .value("provider")
                        .map(provider -> new Film(
                                title,
                                provider,
                                found,
                                attributes.value("length"),
                                summary,
                                place))));
    }

    private Optional<FilmAddress> address(Attributes attributes, SourceSpan place) {
        boolean url = attributes.has("url");
        boolean page = attributes.has("page");
        if (url && page) {
            scope.problem(CourseProblem.FILM_WITH_TWO_ADDRESSES, place);
            return Optional.empty();
        }
        if (!url && !page) {
            scope.problem(CourseProblem.FILM_WITHOUT_ADDRESS, place);
            return Optional.empty();
        }
        String name = url ? "url" : "page";
        Optional<String> address = attributes.value(name).filter(value -> !value.isBlank());
        if (address.isPresent()
                && !(address.get().startsWith("https://") && Iri.isValid(address.get()))) {
            scope.problem(
                    CourseProblem.ATTRIBUTE_INVALID,
                    attributes.place(name),
                    name,
                    address.get(),
                    "https://…",
                    name + "=\"https://…\"");
            return Optional.empty();
        }
        return address.map(value -> new FilmAddress(new Iri(value), page));
    }
}
