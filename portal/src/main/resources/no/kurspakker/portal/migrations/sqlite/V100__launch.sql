-- People, their sessions, packages, enrolments and attempts. Times are microseconds since 1970.
CREATE TABLE portal_home (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    home TEXT NOT NULL
);

-- actor: the opaque name of the account in statements; nothing else ties statements to a person.
CREATE TABLE person (
    id TEXT PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    municipality TEXT NOT NULL,
    actor TEXT NOT NULL UNIQUE,
    password TEXT,
    created BIGINT NOT NULL
);
CREATE INDEX person_municipality ON person (municipality);

-- Of the secret in the cookie only a hash is kept.
CREATE TABLE login_session (
    secret_hash TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    csrf TEXT NOT NULL,
    created BIGINT NOT NULL,
    seen BIGINT NOT NULL
);
CREATE INDEX login_session_person ON login_session (person);

-- Lets somebody choose a password; without a person, the first administrator.
CREATE TABLE one_time_link (
    secret_hash TEXT PRIMARY KEY,
    person TEXT REFERENCES person (id) ON DELETE CASCADE,
    expires BIGINT NOT NULL
);

CREATE TABLE login_failure (
    subject TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX login_failure_subject ON login_failure (subject, at);

CREATE TABLE course_package (
    id TEXT PRIMARY KEY,
    course TEXT NOT NULL,
    title TEXT NOT NULL,
    protocol TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    bytes BIGINT NOT NULL,
    files INTEGER NOT NULL,
    added BIGINT NOT NULL
);

-- The archive itself, so that every portal on this database has it.
CREATE TABLE package_part (
    package TEXT NOT NULL REFERENCES course_package (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (package, number)
);

CREATE TABLE enrolment (
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    package TEXT NOT NULL REFERENCES course_package (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    PRIMARY KEY (person, package)
);
CREATE INDEX enrolment_package ON enrolment (package);

-- One learner with one unit. registration: the same for all units of a package in cmi5.
CREATE TABLE attempt (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    package TEXT NOT NULL REFERENCES course_package (id) ON DELETE CASCADE,
    unit TEXT NOT NULL,
    number INTEGER NOT NULL,
    registration TEXT NOT NULL,
    status TEXT NOT NULL,
    state TEXT NOT NULL,
    started BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    UNIQUE (person, package, unit, number)
);
CREATE INDEX attempt_registration ON attempt (registration);

-- One launch of an attempt. code_hash: of what opens it, once; token_hash: of what may commit then; view_key: part of the
-- address of content; verbs: what an AU has said, in cmi5's own statements; heard: when it last said anything.
CREATE TABLE launch_session (
    id TEXT PRIMARY KEY,
    attempt TEXT NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
    code_hash TEXT NOT NULL UNIQUE,
    token_hash TEXT UNIQUE,
    view_key TEXT NOT NULL UNIQUE,
    mode TEXT NOT NULL,
    commits BIGINT NOT NULL,
    initialized INTEGER NOT NULL,
    verbs TEXT NOT NULL,
    abandoned INTEGER NOT NULL,
    launched BIGINT NOT NULL,
    heard BIGINT NOT NULL,
    ended BIGINT
);
CREATE INDEX launch_session_attempt ON launch_session (attempt);
CREATE INDEX launch_session_open ON launch_session (launched) WHERE ended IS NULL;
CREATE INDEX credential_registration ON credential (registration);
