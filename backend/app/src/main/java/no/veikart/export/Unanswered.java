package no.veikart.export;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.veikart.platform.ErrorAnswer;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.UserError;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What nobody here answers: an address that leads nowhere, a method or a format that it does not have. To people in a page, to scripts in JSON. */
@RestController
class Unanswered implements ErrorController {
    private static final int LONGEST_PATH = 100;

    /** It says in the reader's language that nothing is there, and shows the way on. */
    private static final String VIEWER = "/index.html";

    private static final String ALL_THERE_IS =
            "; there are /operations, /graphql, /export/roadmap.json, /catalog.ttl, /data/{id}, /paper, /html, /docs and /schema.graphqls";

    @RequestMapping("${server.error.path:${error.path:/error}}")
    void say(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        HttpStatus status = HttpStatus.resolve(numberOf(request));
        UserError error = what(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status, request, response);
        if (!PageRefusals.isForPeople(request)) {
            ErrorAnswer.write(response, response.getStatus(), error.code(), String.valueOf(error.getMessage()));
            return;
        }
        if (error.code() == ErrorCode.NOT_FOUND) {
            request.getRequestDispatcher(VIEWER).forward(request, response);
            return;
        }
        PlainLanguage language = PlainLanguage.of(null, PlainLanguage.preferred(request));
        PageFrame frame = new PageFrame(language, new PlainAddress("/html", new LinkedMultiValueMap<>()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        response.setContentType(PageAnswers.HTML);
        response.getOutputStream().write(new RefusalPage(frame).write(error).getBytes(StandardCharsets.UTF_8));
    }

    private static int numberOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer number
                ? number
                : HttpServletResponse.SC_NOT_FOUND;
    }

    private static UserError what(HttpStatus status, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(status.value());
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = Svg.cut(String.valueOf(asked == null ? request.getRequestURI() : asked), LONGEST_PATH);
        return switch (status) {
            case NOT_FOUND -> new UserError(ErrorCode.NOT_FOUND, "there is nothing at " + path + ALL_THERE_IS);
            case METHOD_NOT_ALLOWED ->
                UserError.badInput(path + " does not answer " + request.getAttribute(RequestDispatcher.ERROR_METHOD)
                        + "; it answers " + response.getHeader(HttpHeaders.ALLOW));
            case NOT_ACCEPTABLE ->
                new UserError(
                        ErrorCode.NOT_ACCEPTABLE,
                        path + " cannot be had as " + request.getHeader(HttpHeaders.ACCEPT)
                                + "; accept */* to see as what it can");
            case UNSUPPORTED_MEDIA_TYPE ->
                UserError.badInput(path + " does not take " + request.getContentType() + "; it takes "
                        + MediaType.APPLICATION_JSON);
            default ->
                new UserError(
                        status.is5xxServerError() ? ErrorCode.INTERNAL_ERROR : ErrorCode.BAD_USER_INPUT,
                        path + ": " + status.getReasonPhrase());
        };
    }
}
