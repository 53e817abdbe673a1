package no.kurspakker.course.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.kurspakker.course.KnowledgeCheck;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.UnitId;
import no.kurspakker.course.source.header.PageHeader;
import no.kurspakker.course.source.page.PageContent;
import no.kurspakker.course.source.page.PageKind;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Findings;
import no.kurspakker.course.source.problem.Proposal;

/**
 * Finds where a page and its translation are not the same to a learner who changes language: ids, checks with their keys,
 * questions. What was answered in one language counts in the other.
 */
final class TranslationCheck {

    private final Findings findings;

    TranslationCheck(Findings findings) {
        this.findings = findings;
    }

    void checkId(OpenedPage page, OpenedPage original) {
        String id = id(page);
        String wanted = id(original);
        if (!id.isEmpty() && !wanted.isEmpty() && !id.equals(wanted)) {
            findings.add(
                    CourseProblem.TRANSLATION_ID_DIFFERENT,
                    page.header().orElseThrow().idSource(),
                    id,
                    wanted,
                    original.file());
        }
    }

    private static String id(OpenedPage page) {
        return page.header().flatMap(PageHeader::id).map(UnitId::value).orElse("");
    }

    /** Says nothing of pages that could not be read whole. */
    void checkContent(ReadPage page, ReadPage original) {
        if (!page.content().isComplete() || !original.content().isComplete()) {
            return;
        }
        checkChecks(page, original);
        int questions = page.content().questions().size();
        int wanted = original.content().questions().size();
        if (page.page().kind() == PageKind.GROUP_TASK && questions > 0 && questions != wanted) {
            findings.add(
                    CourseProblem.TRANSLATION_QUESTIONS_DIFFERENT,
                    page.content().questions().get(0).source(),
                    Integer.toString(questions),
                    Integer.toString(wanted),
                    original.page().file());
        }
    }

    private void checkChecks(ReadPage page, ReadPage original) {
        Map<String, KnowledgeCheck> wanted = byId(original.content());
        Map<String, KnowledgeCheck> found = byId(page.content());
        String file = original.page().file();
        found.forEach((id, check) -> {
            KnowledgeCheck counterpart = wanted.get(id);
            if (counterpart == null) {
                String proposal = Proposal.of(id, List.copyOf(wanted.keySet()));
                findings.add(
                        CourseProblem.TRANSLATION_CHECK_UNKNOWN,
                        check.source(),
                        id,
                        file,
                        proposal);
            } else {
                checkKey(check, counterpart, file);
            }
        });
        wanted.keySet().stream()
                .filter(id -> !found.containsKey(id))
                .forEach(id -> findings.add(
                        CourseProblem.TRANSLATION_CHECK_MISSING,
                        SourceSpan.startOf(page.page().file()),
                        id,
                        file));
    }

    private void checkKey(KnowledgeCheck check, KnowledgeCheck original, String file) {
        String key = check.acceptCheck(AnswerKey.SHOWN);
        String wanted = original.acceptCheck(AnswerKey.SHOWN);
        if (!key.equals(wanted)) {
            findings.add(
                    CourseProblem.TRANSLATION_CHECK_DIFFERENT,
                    check.source(),
                    check.id().value(),
                    key,
                    wanted,
                    file);
        }
    }

    private static Map<String, KnowledgeCheck> byId(PageContent content) {
        Map<String, KnowledgeCheck> checks = new LinkedHashMap<>();
        content.checks().forEach(check -> checks.put(check.id().value(), check));
        return checks;
    }
}
