package no.veikart.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.veikart.platform.UserError;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers what is wrong with a request for an export. */
@ControllerAdvice(basePackageClasses = RefusalAdvice.class)
class RefusalAdvice {
    @ExceptionHandler
    void refused(UserError error, HttpServletResponse response) throws IOException {
        Refusal.send(error, response);
    }
}
