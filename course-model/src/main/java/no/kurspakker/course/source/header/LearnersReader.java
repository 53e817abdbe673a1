package no.kurspakker.course.source.header;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.LearnerAccounts;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Findings;
import no.kurspakker.course.source.yaml.YamlMapping;

/** Reads what {@code course.yaml} says about the accounts of learners. */
final class LearnersReader {

    private static final List<KeyName> KEYS = KeyName.of(LearnersHeader.class);

    private final Findings findings;

    LearnersReader(Findings findings) {
        this.findings = findings;
    }

    Optional<LearnersHeader> read(YamlMapping mapping) {
        KeyReader keys = new KeyReader(mapping, KEYS, findings);
        Optional<String> homePage = keys.text(
                "home-page", LearnerAccounts::isHomePage, CourseProblem.HOME_PAGE_INVALID);
        Optional<String> salt =
                keys.text("salt", LearnerAccounts::isSalt, CourseProblem.SALT_INVALID);
        return homePage.isPresent() && salt.isPresent()
                ? Optional.of(new LearnersHeader(homePage.get(), salt.get()))
                : Optional.empty();
    }
}
