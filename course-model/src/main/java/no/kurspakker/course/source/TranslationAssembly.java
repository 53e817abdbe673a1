package no.kurspakker.course.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.folder.CourseFolder;
import no.kurspakker.course.source.header.TranslationHeader;
import no.kurspakker.course.source.page.CourseScope;
import no.kurspakker.course.source.page.OriginalPage;
import no.kurspakker.course.source.page.PageContent;
import no.kurspakker.course.source.page.PageHeading;
import no.kurspakker.course.source.page.PageIndex;
import no.kurspakker.course.source.page.PageReader;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Findings;
import no.kurspakker.course.source.problem.Proposal;

/** Reads the pages of translations, and holds each against the page it translates. */
final class TranslationAssembly {

    private final CourseFolder folder;
    private final PageOpener opener;
    private final CourseScope scope;
    private final Findings findings;
    private final List<ReadPage> originals;

    /** @param originals every page that could be read in the main language */
    TranslationAssembly(
            CourseFolder folder, PageOpener opener, CourseScope scope, List<ReadPage> originals) {
        this.folder = folder;
        this.opener = opener;
        this.scope = scope;
        this.findings = scope.findings();
        this.originals = originals;
    }

    TranslatedPages read(TranslationHeader header) throws IOException {
        TranslationFiles files = new TranslationFiles(header.language());
        Map<ReadPage, OpenedPage> opened = open(files);
        reportStrays(files);
        if (opened.isEmpty() && !originals.isEmpty()) {
            String first = originals.get(0).page().file();
            findings.add(
                    CourseProblem.TRANSLATION_WITHOUT_PAGES,
                    header.source(),
                    header.language().value(),
                    files.of(first));
        }
        PageReader reader = new PageReader(scope.with(index(files)));
        List<ReadPage> pages = new ArrayList<>();
        List<ReadPage> translated = new ArrayList<>();
        Set<String> untranslated = new HashSet<>();
        for (ReadPage original : originals) {
            Optional<ReadPage> page = Optional.ofNullable(opened.get(original))
                    .flatMap(one -> read(one, original, reader));
            page.ifPresent(translated::add);
            if (page.isEmpty()) {
                original.page().linkId().ifPresent(untranslated::add);
                reportMissing(original, files, opened.isEmpty());
            }
            pages.add(page.orElse(original));
        }
        new AnchorCheck(findings).check(translated, targets(files, pages));
        return new TranslatedPages(CourseWords.of(header), pages, untranslated);
    }

    private Map<ReadPage, OpenedPage> open(TranslationFiles files) throws IOException {
        Map<ReadPage, OpenedPage> opened = new LinkedHashMap<>();
        for (ReadPage original : originals) {
            String file = files.of(original.page().file());
            if (folder.hasFile(file)) {
                OpenedPage page =
                        opener.open(file, original.page().kind(), SourceSpan.startOf(file));
                new TranslationCheck(findings).checkId(page, original.page());
                opened.put(original, page);
            }
        }
        return opened;
    }

    private Optional<ReadPage> read(OpenedPage page, ReadPage original, PageReader reader) {
        PageContent text = original.content();
        List<PageHeading> headings = text.headings();
        Optional<ReadPage> read = page.source()
                .map(source -> text.isComplete()
                        ? source.translating(new OriginalPage(original.page().file(), headings))
                        : source)
                .map(source -> new ReadPage(page, reader.read(source)));
        read.ifPresent(found -> new TranslationCheck(findings).checkContent(found, original));
        return read;
    }

    /** Links lead to a page by the name of its translation, whether there is one or not, and by its own. */
    private PageIndex index(TranslationFiles files) {
        PageIndex index = new PageIndex();
        for (ReadPage original : originals) {
            String file = original.page().file();
            index.add(file, original.page().linkId());
            index.add(files.of(file), original.page().linkId());
        }
        return index;
    }

    private Map<String, PageContent> targets(TranslationFiles files, List<ReadPage> pages) {
        Map<String, PageContent> targets = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            String file = originals.get(i).page().file();
            targets.put(file, pages.get(i).content());
            targets.put(files.of(file), pages.get(i).content());
        }
        return targets;
    }

    private void reportMissing(ReadPage original, TranslationFiles files, boolean all) {
        String file = original.page().file();
        if (!all && !folder.hasFile(files.of(file))) {
            findings.add(
                    CourseProblem.TRANSLATION_MISSING,
                    SourceSpan.startOf(file),
                    files.language().value(),
                    files.of(file));
        }
    }

    private void reportStrays(TranslationFiles files) throws IOException {
        Set<String> listed = new HashSet<>();
        Set<String> folders = new TreeSet<>();
        originals.forEach(original -> listed.add(original.page().file()));
        originals.forEach(original -> folders.add(files.folder(original.page().file())));
        for (String path : folders) {
            for (String file : folder.pagesIn(path)) {
                String original = files.original(file);
                if (!listed.contains(file) && !listed.contains(original)) {
                    findings.add(
                            CourseProblem.TRANSLATION_WITHOUT_ORIGINAL,
                            SourceSpan.startOf(file),
                            file,
                            original,
                            Proposal.of(Proposal.nearest(original, listed).map(files::of)));
                }
            }
        }
    }
}
