-- What reports are made of. course: the first 16 bytes of SHA-256 of its id; changed: the number of the
-- statement that changed the row last.

-- generation: the states that are shown, 0 while there are none; building: those being made, or 0;
-- through: the statement that making them has come to.
CREATE TABLE report_course (
    course BYTEA PRIMARY KEY,
    iri TEXT NOT NULL,
    tracking TEXT NOT NULL,
    generation INTEGER NOT NULL,
    building INTEGER NOT NULL,
    through BIGINT NOT NULL
);

CREATE TABLE report_enrolment (
    course BYTEA NOT NULL,
    generation INTEGER NOT NULL,
    enrolment BYTEA NOT NULL,
    changed BIGINT NOT NULL,
    home_page TEXT NOT NULL,
    name TEXT NOT NULL,
    registration TEXT NOT NULL,
    rollup TEXT NOT NULL,
    PRIMARY KEY (course, generation, enrolment)
);
CREATE INDEX report_enrolment_changed ON report_enrolment (course, generation, changed);

CREATE TABLE report_group (
    course BYTEA NOT NULL,
    generation INTEGER NOT NULL,
    place BYTEA NOT NULL,
    changed BIGINT NOT NULL,
    municipality TEXT NOT NULL,
    label TEXT NOT NULL,
    task TEXT NOT NULL,
    rollup TEXT NOT NULL,
    PRIMARY KEY (course, generation, place)
);

-- Who looked at which report, and when.
CREATE TABLE report_look (
    at BIGINT NOT NULL,
    person TEXT NOT NULL,
    course BYTEA NOT NULL,
    page TEXT NOT NULL,
    filters TEXT NOT NULL
);
CREATE INDEX report_look_course ON report_look (course, at);
