package no.kurspakker.course.source.page;

import no.kurspakker.course.source.folder.CourseFolder;
import no.kurspakker.course.source.folder.ImageFiles;
import no.kurspakker.course.source.problem.Findings;

/** What all pages of a course share while they are read. */
public record CourseScope(
        CourseFolder folder, ImageFiles images, PageIndex pages, Findings findings) {}
