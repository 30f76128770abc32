package no.veikart.export;

import java.util.Optional;
import no.veikart.commit.Commits;
import no.veikart.roadmap.Kinds;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The roadmap as pages that need no script: what there is, each kind, each thing. */
@RestController
class PlainController {
    private static final String HTML = "text/html;charset=UTF-8";

    private final Commits commits;
    private final Kinds kinds;
    private final ViewerWords words = new ViewerWords();

    PlainController(Commits commits, Kinds kinds) {
        this.commits = commits;
        this.kinds = kinds;
    }

    private PlainPages pages() {
        return new PlainPages(commits.current(), kinds, words);
    }

    @GetMapping(
            path = {"/html", "/html/"},
            produces = HTML)
    ResponseEntity<String> index() {
        return answer(Optional.of(pages().index()));
    }

    @GetMapping(path = "/html/{kind}", produces = HTML)
    ResponseEntity<String> kind(@PathVariable String kind) {
        return answer(pages().kind(kind));
    }

    @GetMapping(path = "/html/item/{id}", produces = HTML)
    ResponseEntity<String> item(@PathVariable String id) {
        return answer(pages().item(id));
    }

    private ResponseEntity<String> answer(Optional<String> page) {
        return page.map(html ->
                        ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(html))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).body(pages().missing()));
    }
}
