package no.veikart.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Kinds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The roadmap as pages that need no script: what there is, each kind, each thing; in three languages, at any point of its history. */
@RestController
class PlainController {
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String LANGUAGE = "lang";

    private final PointsInTime points;
    private final Kinds kinds;

    PlainController(PointsInTime points, Kinds kinds) {
        this.points = points;
        this.kinds = kinds;
    }

    @GetMapping(
            path = {"/html", "/html/"},
            produces = HTML)
    @Nullable
    ResponseEntity<String> index(
            @RequestParam MultiValueMap<String, String> query,
            ServletWebRequest request,
            HttpServletResponse response) {
        return answer(query, request, response, pages -> Optional.of(pages.index()));
    }

    @GetMapping(path = "/html/{kind}", produces = HTML)
    @Nullable
    ResponseEntity<String> kind(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> query,
            ServletWebRequest request,
            HttpServletResponse response) {
        return answer(query, request, response, pages -> pages.kind(kind));
    }

    @GetMapping(path = "/html/item/{id}", produces = HTML)
    @Nullable
    ResponseEntity<String> item(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> query,
            ServletWebRequest request,
            HttpServletResponse response) {
        return answer(query, request, response, pages -> pages.item(id));
    }

    /** The page, or none where the reader has it already. */
    private @Nullable ResponseEntity<String> answer(
            MultiValueMap<String, String> query,
            ServletWebRequest request,
            HttpServletResponse response,
            Function<PlainPages, Optional<String>> page) {
        MultiValueMap<String, String> rest = new LinkedMultiValueMap<>(query);
        PlainLanguage language = PlainLanguage.of(rest.remove(LANGUAGE), preferred(request.getRequest()));
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        String path = request.getRequest().getRequestURI();
        Optional<Exports.Asked> asked = points.ask("a plain page", path + language, rest, request);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (asked.isEmpty()) {
            return null;
        }
        PlainPages pages = new PlainPages(asked.get(), kinds, language, new PlainAddress(path, query));
        return page.apply(pages).map(ResponseEntity::ok).orElseGet(() -> {
            Refusal.forget(response);
            return ResponseEntity.status(HttpStatus.NOT_FOUND).body(pages.missing());
        });
    }

    /** In the order that the reader's program gives; none where it gives none. */
    private static List<Locale> preferred(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? List.of()
                : Collections.list(request.getLocales());
    }

    @ExceptionHandler
    ResponseEntity<String> refused(UserError error, HttpServletRequest request, HttpServletResponse response) {
        Refusal.forget(response);
        PlainLanguage language = PlainLanguage.of(null, preferred(request));
        return ResponseEntity.status(Refusal.statusOf(error))
                .header(HttpHeaders.CONTENT_TYPE, HTML)
                .body(PlainPages.refused(language, String.valueOf(error.getMessage())));
    }
}
