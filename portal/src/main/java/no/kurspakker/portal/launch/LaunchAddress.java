package no.kurspakker.portal.launch;

/** Addresses of content with the parameters of a launch in them (RFC 3986, 3.4). */
final class LaunchAddress {

    private LaunchAddress() {}

    /** {@return {@code address} with {@code parameters} after those it has, before the fragment if it has one} */
    static String with(String address, String parameters) {
        int hash = address.indexOf('#');
        String before = hash < 0 ? address : address.substring(0, hash);
        String fragment = hash < 0 ? "" : address.substring(hash);
        return before + (before.indexOf('?') < 0 ? '?' : '&') + parameters + fragment;
    }
}
