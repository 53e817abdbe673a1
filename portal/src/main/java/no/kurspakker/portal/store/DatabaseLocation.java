package no.kurspakker.portal.store;

/** Where the database is. */
public sealed interface DatabaseLocation permits SqliteFolder, PostgresqlAddress {}
