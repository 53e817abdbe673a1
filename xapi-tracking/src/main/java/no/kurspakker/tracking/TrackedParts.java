package no.kurspakker.tracking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.kurspakker.course.Block;
import no.kurspakker.course.Chapter;
import no.kurspakker.course.Course;
import no.kurspakker.course.Film;
import no.kurspakker.course.GroupTask;
import no.kurspakker.course.Iri;
import no.kurspakker.course.KnowledgeCheck;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.Section;
import no.kurspakker.course.UnitId;

/** Collects knowledge checks, films and questions from the pages of a course. */
final class TrackedParts {

    private static final int FILM_DIGITS = 12;

    private final Iri course;
    private final LanguageTag language;
    private final List<TrackedCheck> checks = new ArrayList<>();
    private final Map<Iri, TrackedFilm> films = new LinkedHashMap<>();
    private final Map<UnitId, Integer> questions = new LinkedHashMap<>();

    private TrackedParts(Course course) {
        this.course = course.id();
        this.language = course.language();
    }

    static TrackedParts of(Course course) {
        TrackedParts parts = new TrackedParts(course);
        for (Chapter chapter : course.chapters()) {
            parts.read(chapter.id(), UnitKind.CHAPTER, chapter.text().lead());
            chapter.text().sections().forEach(section -> parts.read(chapter.id(), section));
        }
        for (GroupTask task : course.groupTasks()) {
            parts.read(task.id(), UnitKind.GROUP_TASK, task.context());
            parts.questions.put(task.id(), task.questions().size());
        }
        return parts;
    }

    List<TrackedCheck> checks() {
        return checks;
    }

    List<TrackedFilm> films() {
        return List.copyOf(films.values());
    }

    Map<UnitId, Integer> questions() {
        return questions;
    }

    private void read(UnitId page, Section section) {
        read(page, UnitKind.CHAPTER, section.blocks());
        section.sections().forEach(inner -> read(page, inner));
    }

    private void read(UnitId page, UnitKind kind, List<Block> blocks) {
        Iri pageActivity = course.child(kind.folder()).child(page.value());
        for (Block block : blocks) {
            if (block instanceof KnowledgeCheck check) {
                checks.add(tracked(page, pageActivity, check));
            } else if (block instanceof Film film) {
                TrackedFilm tracked = tracked(page, film);
                films.putIfAbsent(tracked.activityId(), tracked);
            } else {
                read(page, kind, block.accept(new InnerBlocks()));
            }
        }
    }

    private TrackedCheck tracked(UnitId page, Iri pageActivity, KnowledgeCheck check) {
        return new TrackedCheck(
                page,
                check.id(),
                pageActivity.child("checks").child(check.id().value()),
                DefinitionText.ofBlocks(check.prompt()),
                check.acceptCheck(new CheckInteraction(language)),
                check);
    }

    private TrackedFilm tracked(UnitId page, Film film) {
        Iri address = film.address().address();
        // The page of a maker may stand for several films whose own addresses are lost.
        String identity = film.address().isLost() ? address + " " + film.title() : address.value();
        return new TrackedFilm(
                page, course.child("films").child(digest(identity)), film.title(), address);
    }

    private static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, FILM_DIGITS);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
