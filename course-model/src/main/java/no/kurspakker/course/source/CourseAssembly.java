package no.kurspakker.course.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Course;
import no.kurspakker.course.Translation;
import no.kurspakker.course.source.folder.CourseFolder;
import no.kurspakker.course.source.header.CourseFiles;
import no.kurspakker.course.source.header.CourseHeader;
import no.kurspakker.course.source.header.TranslationHeader;
import no.kurspakker.course.source.page.CourseScope;
import no.kurspakker.course.source.page.PageIndex;
import no.kurspakker.course.source.page.PageReader;
import no.kurspakker.course.source.problem.Findings;
import no.kurspakker.course.source.wording.WordingCheck;

/** Puts a course together from the files that {@code course.yaml} lists. */
final class CourseAssembly {

    private final CourseFolder folder;
    private final Findings findings;

    CourseAssembly(CourseFolder folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** The course, or empty with problems. */
    Optional<Course> assemble(CourseFiles files) throws IOException {
        PageOpener opener = new PageOpener(folder, findings);
        List<OpenedPage> pages = opener.open(files);
        PageIndex index = new PageIndex();
        pages.forEach(page -> index.add(page.file(), page.linkId()));
        CourseScope scope = new CourseScope(folder, index, findings);
        PageReader reader = new PageReader(scope);
        List<ReadPage> read = new ArrayList<>();
        WordingCheck wording = WordingCheck.of(folder, findings);
        for (OpenedPage page : pages) {
            page.source().ifPresent(source -> read.add(new ReadPage(page, reader.read(source))));
            page.source().ifPresent(wording::check);
        }
        new AnchorCheck(findings).check(read);
        if (files.header().isEmpty()) {
            return Optional.empty();
        }
        CourseHeader header = files.header().get();
        TranslationAssembly assembly = new TranslationAssembly(folder, opener, scope, read);
        List<TranslatedPages> translated = new ArrayList<>();
        for (TranslationHeader translation : header.translations().orElse(List.of())) {
            translated.add(assembly.read(translation));
        }
        return findings.failed() ? Optional.empty() : Optional.of(course(header, read, translated));
    }

    private static Course course(
            CourseHeader header, List<ReadPage> pages, List<TranslatedPages> translated) {
        List<Translation> translations = translated.stream()
                .map(one -> new Translation(
                        CourseMaker.of(header, one.words(), one.pages(), List.of()),
                        one.untranslated()))
                .toList();
        return CourseMaker.of(header, CourseWords.of(header), pages, translations);
    }
}
