-- Who gets which report by e-mail, one line for each person and course. What a person may see is not kept: it is worked out when the
-- mail is made. rhythm: weekly or monthly; day: 1 to 7 from Monday, or 1 to 31; hour: 0 to 23 in Norway; attached: none, pdf or xlsx.
-- leave: the secret in the link that ends these mails; as long as the address stays, so does it.
-- due: when the next one is made. held_until and holder: which portal has taken the line, and until when the others leave it.
-- failures and failing_since: attempts in vain and the first of them, 0 if there is none. trouble: the last one's kind, or empty.
-- given_up, sent: when, or 0.
CREATE TABLE report_mail (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    course BYTEA NOT NULL,
    address TEXT NOT NULL,
    leave TEXT NOT NULL UNIQUE,
    language TEXT NOT NULL,
    rhythm TEXT NOT NULL,
    day INTEGER NOT NULL,
    hour INTEGER NOT NULL,
    attached TEXT NOT NULL,
    names INTEGER NOT NULL,
    due BIGINT NOT NULL,
    held_until BIGINT NOT NULL,
    holder TEXT NOT NULL,
    failures INTEGER NOT NULL,
    failing_since BIGINT NOT NULL,
    trouble TEXT NOT NULL,
    given_up BIGINT NOT NULL,
    sent BIGINT NOT NULL,
    UNIQUE (person, course)
);
CREATE INDEX report_mail_due ON report_mail (due) WHERE given_up = 0;
