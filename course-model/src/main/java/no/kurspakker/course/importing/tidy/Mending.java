package no.kurspakker.course.importing.tidy;

import java.util.List;
import no.kurspakker.course.importing.document.Part;

/** Mends one kind of fault, and says what it did. */
interface Mending {

    List<Part> mend(List<Part> parts);
}
