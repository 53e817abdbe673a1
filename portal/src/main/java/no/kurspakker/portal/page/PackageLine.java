package no.kurspakker.portal.page;

/** A package in a list. */
public record PackageLine(String id, String title, String describe, String course) {}
