-- The portal's own secret, made once: keyed hashes depend on it.
CREATE TABLE portal_secret (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    secret BLOB NOT NULL
);

-- Keys, relay keys and the tokens of launches. Of a secret only its keyed hash is kept.
CREATE TABLE credential (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    secret_hash BLOB NOT NULL,
    title TEXT NOT NULL,
    scopes TEXT NOT NULL,
    course TEXT,
    origins TEXT NOT NULL,
    actor TEXT,
    registration TEXT,
    activity TEXT,
    created BIGINT NOT NULL,
    expires BIGINT,
    ended BIGINT
);
CREATE INDEX credential_expires ON credential (expires);

-- Reads and deletions by people.
CREATE TABLE audit (
    id BLOB PRIMARY KEY,
    at BIGINT NOT NULL,
    who TEXT NOT NULL,
    act TEXT NOT NULL,
    what TEXT NOT NULL
);
CREATE INDEX audit_at ON audit (at);
