package no.kurspakker.course.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The JSON Schemas (draft 2020-12) by which editors complete and check what authors write. They say which keys there are and
 * what their values look like; only {@link CourseReader} knows whether files, links and ids fit together.
 */
public enum CourseSchema {
    /** For {@code course.yaml}. */
    COURSE,
    /** For the front matter of a chapter. */
    CHAPTER,
    /** For the front matter of a group task. */
    GROUP_TASK,
    /** For the front matter of the welcome page. */
    WELCOME;

    /** {@return the name under which editors look for it, such as {@code group-task.schema.json}} */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".schema.json";
    }

    /** {@return the schema as JSON text with {@code \n} at the end of its lines} */
    public String json() {
        String resource = "/no/kurspakker/course/schema/" + fileName();
        try (InputStream in = CourseSchema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + resource, failure);
        }
    }
}
