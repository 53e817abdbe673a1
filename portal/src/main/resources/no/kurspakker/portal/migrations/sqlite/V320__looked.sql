-- looked: 1 once reports know what the package says of its course; 0 for packages that are older than reports.
ALTER TABLE course_package ADD COLUMN looked INTEGER NOT NULL DEFAULT 0;
