package no.veikart.export;

import java.util.function.BiFunction;
import no.veikart.platform.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers with pages that need no script: in the language and of the point in time that are asked for. What is refused, {@link PageRefusals} says. */
@Component
class PageAnswers {
    static final String HTML = "text/html;charset=UTF-8";
    static final String LANGUAGE = "lang";

    private final PointsInTime points;

    PageAnswers(PointsInTime points) {
        this.points = points;
    }

    /**
     * The page, or null where the reader has it already.
     *
     * @throws UserError for what {@code page} throws, and for a language or a point that there is not
     */
    @Nullable
    ResponseEntity<String> answer(
            MultiValueMap<String, String> query,
            ServletWebRequest web,
            BiFunction<Exports.Asked, PageFrame, String> page) {
        MultiValueMap<String, String> rest = new LinkedMultiValueMap<>(query);
        PlainLanguage language = PlainLanguage.of(rest.remove(LANGUAGE), PlainLanguage.preferred(web.getRequest()));
        var response = PointsInTime.responseOf(web);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        String path = web.getRequest().getRequestURI();
        var asked = points.ask("this page", path + language, rest, web);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return asked.map(roadmap -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(HTML))
                        .body(page.apply(roadmap, new PageFrame(language, new PlainAddress(path, query)))))
                .orElse(null);
    }
}
