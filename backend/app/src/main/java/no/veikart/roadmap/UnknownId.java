package no.veikart.roadmap;

import no.veikart.platform.ErrorCode;
import no.veikart.platform.UserError;

/** An id that the roadmap does not hold. */
public final class UnknownId extends UserError {
    public UnknownId(String id, String hint) {
        super(ErrorCode.NOT_FOUND, "there is no " + shown(id) + " on this roadmap" + hint);
    }

    private static String shown(String id) {
        return id.length() > 200 ? id.substring(0, 200) + "..." : id;
    }
}
