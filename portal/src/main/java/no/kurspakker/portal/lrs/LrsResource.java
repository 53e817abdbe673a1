package no.kurspakker.portal.lrs;

import no.kurspakker.tracking.statement.XapiVersion;

/** One of the resources of an LRS. */
interface LrsResource {

    LrsResponse answer(LrsRequest request, XapiVersion version, Access access);

    /** {@return {@code response}, be it good or a refusal, with what every answer of this resource has} */
    default LrsResponse decorate(LrsResponse response) {
        return response;
    }

    static LrsRefusal notAllowed(LrsRequest request) {
        return new LrsRefusal(
                LrsRefusal.METHOD_NOT_ALLOWED,
                "method " + request.method() + " is not for " + request.path());
    }
}
