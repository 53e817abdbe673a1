package no.kurspakker.course.source.header;

import no.kurspakker.course.LearnerAccounts;

/** The keys below {@code learners}. */
public record LearnersHeader(
        @Key(
                value = "The address that the accounts of learners belong to: https, yours, the"
                        + " same for ever. It need not lead anywhere.",
                form = LearnersHeader.HOME_PAGE)
        String homePage,

        @Key(
                value = "Mixed into the hash that stands for a learner, 8 to 64 letters and digits."
                        + " Not a secret; never change it after the first upload.",
                form = LearnerAccounts.SALT)
        String salt) {

    static final String HOME_PAGE = "^https://[^\\s#]+$";
}
