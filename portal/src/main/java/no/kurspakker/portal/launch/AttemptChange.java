package no.kurspakker.portal.launch;

/** An attempt before and after something happened. */
public record AttemptChange(Attempt before, Attempt after) {}
