package no.veikart.export;

import no.veikart.roadmap.Kinds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The roadmap as pages that need no script: what there is, each kind, each thing; in three languages, at any point of its history. */
@RestController
class PlainController {
    private final PageAnswers answers;
    private final Kinds kinds;

    PlainController(PageAnswers answers, Kinds kinds) {
        this.answers = answers;
        this.kinds = kinds;
    }

    @GetMapping(
            path = {"/html", "/html/"},
            produces = PageAnswers.HTML)
    @Nullable
    ResponseEntity<String> index(@RequestParam MultiValueMap<String, String> query, ServletWebRequest web) {
        return answers.answer(query, web, (asked, frame) -> new PlainPages(asked, kinds, frame).index());
    }

    @GetMapping(path = "/html/{kind}", produces = PageAnswers.HTML)
    @Nullable
    ResponseEntity<String> kind(
            @PathVariable String kind, @RequestParam MultiValueMap<String, String> query, ServletWebRequest web) {
        return answers.answer(query, web, (asked, frame) -> new PlainPages(asked, kinds, frame).kind(kind));
    }

    @GetMapping(path = "/html/item/{id}", produces = PageAnswers.HTML)
    @Nullable
    ResponseEntity<String> item(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> query, ServletWebRequest web) {
        return answers.answer(query, web, (asked, frame) -> new PlainPages(asked, kinds, frame).item(id));
    }
}
