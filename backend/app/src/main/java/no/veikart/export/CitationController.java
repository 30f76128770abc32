package no.veikart.export;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import no.veikart.commit.History;
import no.veikart.roadmap.NodeMapper;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * An address for everything that can be cited, as data: {@code /data/{id}} is an entry or an edition, {@code /data/{id}/{field}} one fact with the
 * sources that speak for it, {@code /data/commit:{number}} a commit with what it changed. {@code /item/{id}} is the page of the same.
 */
@RestController
class CitationController {
    private static final String COMMIT = "commit:";
    private static final String JSON = "application/json";

    private final PointsInTime points;
    private final History history;
    private final NodeMapper mapper;

    CitationController(PointsInTime points, History history, NodeMapper mapper) {
        this.points = points;
        this.history = history;
        this.mapper = mapper;
    }

    @GetMapping({"/data/{id}", "/data/{id}/{field}"})
    void cite(
            @PathVariable String id,
            @PathVariable Optional<String> field,
            @RequestParam MultiValueMap<String, String> query,
            ServletWebRequest web)
            throws IOException {
        String fact = field.orElse("");
        Optional<Exports.Asked> asked = points.ask("a citation", id + " " + fact, query, web);
        if (asked.isEmpty()) {
            return;
        }
        Citation citation = new Citation(asked.get(), mapper);
        Map<String, Object> cited = id.startsWith(COMMIT)
                ? citation.commit(id.substring(COMMIT.length()), fact, history)
                : fact.isEmpty() ? citation.entry(id) : citation.fact(id, fact);
        byte[] bytes = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(cited);
        ExportHeaders.open(PointsInTime.responseOf(web), JSON, "", bytes.length, -1)
                .write(bytes);
    }
}
