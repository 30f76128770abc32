package no.veikart.export;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.veikart.platform.UserError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers what is wrong with a request for an export. */
@ControllerAdvice(basePackageClasses = RefusalAdvice.class)
class RefusalAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalAdvice.class);

    @ExceptionHandler
    void refused(UserError error, HttpServletResponse response) throws IOException {
        Refusal.send(error, response);
    }

    /** Past values are read from the store. */
    @ExceptionHandler
    void silent(MongoException silent, HttpServletResponse response) throws IOException {
        LOG.warn("The store does not answer an export", silent);
        Refusal.send(UserError.silentStore(), response);
    }
}
