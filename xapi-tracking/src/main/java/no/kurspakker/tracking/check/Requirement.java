package no.kurspakker.tracking.check;

import no.kurspakker.tracking.statement.XapiVersion;

/** The rules for statements, with the section of each version that makes them. */
public enum Requirement {
    JSON_TEXT("2.2", "4.2.7"),
    DATA_TYPE("2.2", "4.2.7"),
    REQUIRED_PROPERTY("2.2", "4.2.1"),
    NO_OTHER_PROPERTIES("2.2", "4.2.1"),
    NO_NULL("2.2", "4.2.1"),
    ID("2.4.1", "4.2.4.2"),
    UUID("4.4", "4.2.7"),
    AGENT("2.4.2.1", "4.2.2.1"),
    GROUP("2.4.2.2", "4.2.2.1"),
    IDENTIFIER("2.4.2.3", "4.2.2.1"),
    ACCOUNT("2.4.2.4", "4.2.2.1"),
    VERB("2.4.3", "4.2.2.2"),
    VOIDING("2.3.2", "4.2.5"),
    OBJECT("2.4.4", "4.2.2.3"),
    ACTIVITY("2.4.4.1", "4.2.2.3"),
    INTERACTION("2.4.4.1", "4.2.2.3"),
    STATEMENT_REF("2.4.4.3", "4.2.2.3"),
    SUB_STATEMENT("2.4.4.3", "4.2.2.3"),
    RESULT("2.4.5", "4.2.2.4"),
    SCORE("2.4.5.1", "4.2.2.4"),
    CONTEXT("2.4.6", "4.2.2.5"),
    CONTEXT_ACTIVITIES("2.4.6.2", "4.2.2.5"),
    CONTEXT_AGENTS("2.4.6", "4.2.2.5"),
    AUTHORITY("2.4.9", "4.2.4.2"),
    VERSION("2.4.10", "4.2.4.3"),
    ATTACHMENT("2.4.11", "4.2.2.6"),
    EXTENSIONS("4.1", "4.2.7"),
    LANGUAGE_MAP("4.2", "4.2.7"),
    IRI("4.3", "4.2.7"),
    TIMESTAMP("4.5", "4.2.7"),
    DURATION("4.6", "4.2.7");

    private final String section103;
    private final String section20;

    Requirement(String section103, String section20) {
        this.section103 = section103;
        this.section20 = section20;
    }

    /** {@return document and section, such as {@code xAPI 1.0.3, Part Two 2.4.2.3}} */
    public String source(XapiVersion version) {
        return version.title() + " " + (version == XapiVersion.V1_0_3 ? section103 : section20);
    }
}
