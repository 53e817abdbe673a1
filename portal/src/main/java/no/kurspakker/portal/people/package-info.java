/**
 * The people of a portal: accounts, roles, passwords, log-ins and enrolments.
 *
 * <p>Statements name nobody: each person has an opaque account name there, and only the table of people ties it to a login. Passwords are
 * hashed with Argon2id; cookies and links hold random secrets of which the database has hashes only. No pages are made here.
 */
@NullMarked
package no.kurspakker.portal.people;

import org.jspecify.annotations.NullMarked;
