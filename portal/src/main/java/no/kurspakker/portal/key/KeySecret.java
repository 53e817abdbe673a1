package no.kurspakker.portal.key;

/**
 * A key as it is shown once: user and password of Basic authentication.
 *
 * @param key its id, which may be seen
 * @param secret what nobody else may see
 */
public record KeySecret(String key, String secret) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "KeySecret[" + key + "]";
    }
}
