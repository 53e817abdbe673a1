/**
 * Reports by e-mail: who wants which, when it is due, what it says, and the server that it is handed to.
 *
 * <p>{@code Subscriptions} keeps the wishes; {@code ReportMails.sendDue()} claims what is due, one line at a time, works out what its person
 * may see at that moment, and hands a {@code Letter} to a {@code Mailer}. {@code SmtpMailer} is the only class that knows the mail library.
 */
@NullMarked
package no.kurspakker.portal.mail;

import org.jspecify.annotations.NullMarked;
