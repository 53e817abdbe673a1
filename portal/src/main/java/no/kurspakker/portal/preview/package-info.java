/**
 * The preview for course makers: builds a course, plays it on this machine, and builds it again at every save.
 *
 * <p>{@code Preview.start(settings)} gives one with its {@code address()}. Two kinds of host answer: the panel, with switches, problems and what is
 * said between content and platform; and for each format a host below {@code localhost} with the content and a strict LMS. Attempts, and the LRS
 * that statements go to, end with the preview. It is for one person on one machine: nothing listens to the network.
 */
@NullMarked
package no.kurspakker.portal.preview;

import org.jspecify.annotations.NullMarked;
