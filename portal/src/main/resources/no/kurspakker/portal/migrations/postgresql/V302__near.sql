-- Activities in statements that look like the course's and are not.
CREATE TABLE report_near (
    course BYTEA NOT NULL,
    generation INTEGER NOT NULL,
    activity TEXT NOT NULL,
    statements BIGINT NOT NULL,
    PRIMARY KEY (course, generation, activity)
);
