package no.kurspakker.course;

/**
 * Where a film is found.
 *
 * @param address an https IRI
 * @param isLost whether the film's own address is lost and {@code address} is the page of its maker
 */
public record FilmAddress(Iri address, boolean isLost) {}
