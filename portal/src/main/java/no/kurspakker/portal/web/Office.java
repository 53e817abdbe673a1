package no.kurspakker.portal.web;

import no.kurspakker.portal.launch.Attempts;
import no.kurspakker.portal.launch.Launcher;
import no.kurspakker.portal.launch.PackageShelf;
import no.kurspakker.portal.people.Enrolments;
import no.kurspakker.portal.people.People;

/** What administrators work with. */
record Office(
        PackageShelf shelf,
        People people,
        Enrolments enrolments,
        Attempts attempts,
        Launcher launcher) {}
