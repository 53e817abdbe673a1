package no.kurspakker.course.source;

import java.util.List;
import java.util.Set;

/**
 * A translation that has been read.
 *
 * @param pages all of the course, those that are not translated in the main language
 * @param untranslated what links name the latter
 */
record TranslatedPages(CourseWords words, List<ReadPage> pages, Set<String> untranslated) {}
