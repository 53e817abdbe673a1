package no.kurspakker.export.build;

import java.util.List;
import no.kurspakker.course.Course;
import no.kurspakker.tracking.TrackingPlan;

/** A course with all its packages, before anything is written. */
record PreparedCourse(Course course, TrackingPlan plan, List<PreparedPackage> packages) {}
