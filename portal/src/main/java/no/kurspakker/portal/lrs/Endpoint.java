package no.kurspakker.portal.lrs;

/** Something that programs, and pages from elsewhere, ask by the rules of xAPI. */
interface Endpoint {

    /** {@return where it stands on the server, without a slash at the end} */
    String path();

    /** {@return how many bytes of a body are read} */
    int largestBody();

    /** {@return which pages from elsewhere may ask} */
    Cors cors();

    /** {@return the answer to {@code request}, whose path is below {@link #path}; nothing is thrown} */
    LrsResponse answer(LrsRequest request);
}
