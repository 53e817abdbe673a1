package no.kurspakker.portal.launch;

import no.kurspakker.export.launch.LaunchUnit;
import no.kurspakker.portal.people.Person;

/** A launch with all that belongs to it. */
public record Place(
        LaunchSession session, Attempt attempt, Person person, OpenPackage pack, LaunchUnit unit) {}
