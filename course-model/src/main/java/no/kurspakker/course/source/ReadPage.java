package no.kurspakker.course.source;

import no.kurspakker.course.source.page.PageContent;

/** A page with what stands on it. */
record ReadPage(OpenedPage page, PageContent content) {}
