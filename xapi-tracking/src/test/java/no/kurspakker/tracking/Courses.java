package no.kurspakker.tracking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.kurspakker.course.Block;
import no.kurspakker.course.Chapter;
import no.kurspakker.course.Choice;
import no.kurspakker.course.CompletionRule;
import no.kurspakker.course.Course;
import no.kurspakker.course.Film;
import no.kurspakker.course.FilmAddress;
import no.kurspakker.course.GroupTask;
import no.kurspakker.course.GroupWork;
import no.kurspakker.course.Inline;
import no.kurspakker.course.Iri;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.MatchPair;
import no.kurspakker.course.Matching;
import no.kurspakker.course.MinuteRange;
import no.kurspakker.course.MultipleChoice;
import no.kurspakker.course.Note;
import no.kurspakker.course.Ordering;
import no.kurspakker.course.PageText;
import no.kurspakker.course.Paragraph;
import no.kurspakker.course.Question;
import no.kurspakker.course.Section;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.Strong;
import no.kurspakker.course.Text;
import no.kurspakker.course.Translation;
import no.kurspakker.course.TrueFalse;
import no.kurspakker.course.UnitId;

/** A small course that has one of each thing that is tracked. */
public final class Courses {

    public static final Iri ID = new Iri("https://example.no/courses/samskaping");

    private static final SourceSpan HERE = SourceSpan.startOf("course.yaml");

    private Courses() {}

    public static TrackingPlan plan() {
        return TrackingPlan.of(small());
    }

    public static Course small() {
        return small("nb", "Samskaping", List.of());
    }

    /** The small course, and in nynorsk all of it but the chapter {@code medvirkning}. */
    public static Course inTwoLanguages() {
        Course nynorsk = small("nn", "Samskaping på nynorsk", List.of());
        return small("nb", "Samskaping", List.of(new Translation(nynorsk, Set.of("medvirkning"))));
    }

    private static Course small(String language, String title, List<Translation> translations) {
        Film film = film("https://film.example.no/1", false);
        Section section =
                new Section("prov", 2, text("Prøv"), List.of(order(), match()), List.of(), HERE);
        Chapter first =
                chapter("hva-er-samskaping", List.of(note(choice()), film), List.of(section));
        Chapter second = chapter("medvirkning", List.of(trueFalse(), film), List.of());
        GroupTask task = new GroupTask(
                new UnitId("politikk"),
                "Politikk og samskaping",
                new MinuteRange(20, 30),
                List.of(film("https://film.example.no/", true)),
                List.of(question(), question(), question()),
                List.of(),
                HERE);
        return new Course(
                ID,
                title,
                Optional.empty(),
                new LanguageTag(language),
                "1.2.0",
                "Innherred",
                "CC BY 4.0",
                List.of(),
                CompletionRule.ALL_CHAPTERS,
                Optional.empty(),
                List.of(first, second),
                List.of(task),
                GroupWork.DEFAULT,
                Optional.empty(),
                List.of(),
                translations,
                HERE);
    }

    private static Chapter chapter(String id, List<Block> lead, List<Section> sections) {
        return new Chapter(
                new UnitId(id),
                "Kapittel " + id,
                new MinuteRange(10, 15),
                new PageText(lead, sections),
                List.of(),
                HERE);
    }

    private static Block note(Block block) {
        return new Note(Optional.empty(), List.of(block), HERE);
    }

    private static Film film(String address, boolean isLost) {
        return new Film(
                "Filmen",
                "NRK",
                new FilmAddress(new Iri(address), isLost),
                Optional.empty(),
                List.of(),
                HERE);
    }

    private static Block choice() {
        return new MultipleChoice(
                new UnitId("valg"),
                prompt(),
                List.of(choice("A", true), choice("B", false), choice("C", true)),
                List.of(),
                HERE);
    }

    private static Block trueFalse() {
        return new TrueFalse(
                new UnitId("sant"),
                prompt(),
                choice("Sant", false),
                choice("Usant", true),
                List.of(),
                HERE);
    }

    private static Block order() {
        return new Ordering(
                new UnitId("rekkefolge"),
                prompt(),
                List.of(text("Først"), text("Så")),
                List.of(),
                HERE);
    }

    private static Block match() {
        List<MatchPair> pairs = List.of(
                new MatchPair(text("a"), text("x"), HERE),
                new MatchPair(text("b"), text("y"), HERE),
                new MatchPair(text("c"), text("x"), HERE));
        return new Matching(new UnitId("par"), prompt(), pairs, List.of(), HERE);
    }

    private static Choice choice(String label, boolean isRight) {
        return new Choice(text(label), isRight, List.of(), HERE);
    }

    private static List<Block> prompt() {
        Inline strong = new Strong(text("best"));
        return List.of(
                new Paragraph(List.of(new Text("Hva passer "), strong, new Text("?")), HERE));
    }

    private static List<Inline> text(String text) {
        return List.of(new Text(text));
    }

    private static Question question() {
        return new Question(text("Hva nå?"), HERE);
    }
}
