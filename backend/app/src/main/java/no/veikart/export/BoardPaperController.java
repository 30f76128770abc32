package no.veikart.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.veikart.commit.Commits;
import no.veikart.commit.History;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** What a body needs before it meets, as a document that needs no script and prints well: {@code /paper/{meeting}?lang=nb}. */
@RestController
class BoardPaperController {
    private final PointsInTime points;
    private final BoardPapers papers;

    BoardPaperController(
            PointsInTime points,
            SavedOperations operations,
            WebGraphQlHandler graphQl,
            Commits commits,
            History history) {
        this.points = points;
        this.papers = new BoardPapers(new SavedAnswers(operations, graphQl), commits, history);
    }

    @GetMapping("/paper/{id}")
    void paper(@PathVariable String id, @RequestParam MultiValueMap<String, String> query, ServletWebRequest web)
            throws IOException {
        MultiValueMap<String, String> rest = new LinkedMultiValueMap<>(query);
        PlainLanguage language = PlainLanguage.of(rest.remove("lang"), List.of());
        Optional<Exports.Asked> asked = points.ask("a paper", "paper " + id + " " + language, rest, web);
        if (asked.isPresent()) {
            BoardPaper paper = papers.of(id, asked.get(), language);
            String page = new BoardPaperPage(paper).write();
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            ExportHeaders.open(PointsInTime.responseOf(web), Format.HTML, id, bytes.length, -1)
                    .write(bytes);
        }
    }
}
