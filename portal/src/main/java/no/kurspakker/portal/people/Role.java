package no.kurspakker.portal.people;

import java.util.Arrays;
import java.util.Optional;

/** What a person may do. */
public enum Role {
    /** Takes courses. */
    LEARNER("learner"),
    /** Sees the people of the own municipality and their results, and enrols them. */
    MUNICIPALITY("municipality"),
    /** Sees the numbers of all municipalities, and nobody in them. */
    REGION("region"),
    /** Does everything. */
    ADMINISTRATOR("administrator");

    private final String id;

    Role(String id) {
        this.id = id;
    }

    /** {@return its name in files, commands and the database} */
    public String id() {
        return id;
    }

    /** {@return the role called {@code id}} */
    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
    }
}
