package no.veikart.commit;

import no.veikart.platform.ErrorCode;
import no.veikart.platform.UserError;
import org.jspecify.annotations.Nullable;

/** The store did not answer: what was asked for is not done, or it is not known whether it is. */
public final class StoreUnavailable extends UserError {
    StoreUnavailable(String message, @Nullable Throwable cause) {
        super(ErrorCode.STORE_UNAVAILABLE, message);
        initCause(cause);
    }
}
