package no.veikart.export;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import no.veikart.platform.UserError;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says what is wrong with a request for a page: to people in a page, in their language, to all others as any other refusal. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(assignableTypes = {PlainController.class, PaperController.class, SchemaController.class})
class PageRefusals {
    private static final Logger LOG = LoggerFactory.getLogger(PageRefusals.class);

    @ExceptionHandler
    @Nullable
    ResponseEntity<String> refused(UserError error, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!isForPeople(request)) {
            Refusal.send(error, response);
            return null;
        }
        Refusal.prepare(error, response);
        MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, values) -> query.put(name, Arrays.asList(values)));
        PlainLanguage language = language(query.get(PageAnswers.LANGUAGE), request);
        PageFrame frame = new PageFrame(language, new PlainAddress(request.getRequestURI(), query));
        return ResponseEntity.status(Refusal.statusOf(error))
                .contentType(MediaType.parseMediaType(PageAnswers.HTML))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .body(new RefusalPage(frame).write(error));
    }

    /** Past values are read from the store. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<String> silent(MongoException silent, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.warn("The store does not answer a page", silent);
        return refused(UserError.silentStore(), request, response);
    }

    /** The plain pages are for nobody else; papers are asked for by scripts too. */
    static boolean isForPeople(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getRequestURI().startsWith("/html")
                || (accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE));
    }

    private static PlainLanguage language(@Nullable List<String> asked, HttpServletRequest request) {
        try {
            return PlainLanguage.of(asked, PlainLanguage.preferred(request));
        } catch (UserError unknown) {
            return PlainLanguage.of(null, PlainLanguage.preferred(request));
        }
    }
}
