package no.kurspakker.export.diff;

/** How the new package should go up. */
public enum Advice {
    /** In place of the old one: nobody loses anything. */
    UPDATE,
    /** In place of the old one, after telling learners what they have to do again. */
    UPDATE_AND_TELL,
    /** As an activity of its own: to the platform and the LRS it is another course. */
    NEW_ACTIVITY
}
