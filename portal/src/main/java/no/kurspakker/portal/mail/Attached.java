package no.kurspakker.portal.mail;

import java.util.Arrays;
import java.util.Optional;

/** Which file comes with a mail. */
public enum Attached {
    NONE("none", ""),
    PDF("pdf", "report.pdf"),
    XLSX("xlsx", "report.xlsx");

    private final String id;
    private final String file;

    Attached(String id, String file) {
        this.id = id;
        this.file = file;
    }

    /** {@return its name in forms and the database} */
    public String id() {
        return id;
    }

    /** {@return the name of the file, as among the files of a report; absent if there is none} */
    public Optional<String> file() {
        return Optional.of(file).filter(name -> !name.isEmpty());
    }

    public static Optional<Attached> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }
}
