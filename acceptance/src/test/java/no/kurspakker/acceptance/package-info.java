/**
 * The built packages of the course, played in a real Chromium the way a platform plays them.
 *
 * <p>What is played: the SCORM 1.2, SCORM 2004 and web packages that {@code mvn package} leaves in {@code content}, as
 * they are, and the packages of a generated course too large for one document. A {@code Learner} opens them in the
 * page of an {@code LmsServer}, which serves the package with Moodle's headers and keeps every call and every commit;
 * the assertions read what the platform got. Two runtimes stand in that page, each in both versions of SCORM
 * ({@code Platform}): one of our own (in {@code portal}, below {@code src/main/browser/lms}) that refuses what Moodle refuses, with Moodle's error
 * numbers, and scorm-again in strict mode. Both persist only what is committed.
 *
 * <p>The packages for cmi5 and xAPI launch are played with an {@code LrsServer} on an origin of its own, which judges and
 * stores every statement and fails when it is told to; what it got is held against {@code StatementFactory}, property by
 * property. {@code KilledBrowserIT} kills browsers at any moment: 20 of them, 200 with {@code -Psoak}.
 *
 * <p>Also here: axe on every page, and the checks of universal design that axe cannot make.
 *
 * <p>Not here: a Moodle. The facts its stand-in is made of were measured on one.
 *
 * <p>{@code mvn verify -Pbrowser} runs all of it and needs Chromium; {@code -Dchromium=PATH} names another.
 */
@NullMarked
package no.kurspakker.acceptance;

import org.jspecify.annotations.NullMarked;
