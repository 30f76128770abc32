package no.veikart.commit;

import no.veikart.platform.ErrorCode;
import no.veikart.platform.UserError;

/** A point in the history that does not exist. */
public final class NoSuchPoint extends UserError {
    NoSuchPoint(String message) {
        super(ErrorCode.BAD_USER_INPUT, message);
    }
}
