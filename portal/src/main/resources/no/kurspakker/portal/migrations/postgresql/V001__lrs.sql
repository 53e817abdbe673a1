-- What an LRS keeps. Keys are the first 16 bytes of SHA-256 of what they stand for; times are
-- microseconds since 1970.

-- The last number given to a statement. Every transaction that writes holds this row.
CREATE TABLE lrs_clock (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    last_seq BIGINT NOT NULL
);
INSERT INTO lrs_clock (id, last_seq) VALUES (1, 0);

-- seq is the time at which the statement was stored, and unique: order, paging, since and until.
CREATE TABLE statement (
    seq BIGINT PRIMARY KEY,
    id BYTEA NOT NULL,
    voided SMALLINT NOT NULL,
    timed SMALLINT NOT NULL,
    payload TEXT NOT NULL
);
CREATE UNIQUE INDEX statement_id ON statement (id);

-- One row for each thing that a filter can ask for; the primary key is the path of that filter.
CREATE TABLE statement_ref (
    kind SMALLINT NOT NULL,
    key BYTEA NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (kind, key, seq)
);

-- Which statement points at which, whether or not that one has arrived.
CREATE TABLE statement_target (
    target BYTEA NOT NULL,
    seq BIGINT NOT NULL,
    voiding SMALLINT NOT NULL,
    PRIMARY KEY (target, seq)
);

CREATE TABLE attachment (
    sha2 TEXT PRIMARY KEY,
    content_type TEXT NOT NULL,
    content BYTEA NOT NULL
);

-- Definitions merged from all statements.
CREATE TABLE activity (
    key BYTEA PRIMARY KEY,
    iri TEXT NOT NULL,
    definition TEXT NOT NULL
);

-- The names an agent has been given.
CREATE TABLE agent_name (
    agent BYTEA NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (agent, name)
);

-- State and profiles. agent, activity and registration are 16 zero bytes where there is none.
CREATE TABLE document (
    resource SMALLINT NOT NULL,
    activity BYTEA NOT NULL,
    agent BYTEA NOT NULL,
    registration BYTEA NOT NULL,
    id TEXT NOT NULL,
    activity_iri TEXT NOT NULL,
    content_type TEXT NOT NULL,
    etag TEXT NOT NULL,
    updated BIGINT NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (resource, activity, agent, registration, id)
);
CREATE INDEX document_agent ON document (agent);
