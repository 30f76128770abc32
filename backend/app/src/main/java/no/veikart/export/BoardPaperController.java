package no.veikart.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.veikart.commit.Commits;
import no.veikart.commit.History;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Language;
import org.jspecify.annotations.Nullable;
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
    private final Map<Language, ViewerWords> words = new ConcurrentHashMap<>();

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
        Language language = language(rest.remove("lang"));
        Optional<Exports.Asked> asked = points.ask("a paper", "paper " + id + " " + language, rest, web);
        if (asked.isPresent()) {
            BoardPaper paper = papers.of(id, asked.get(), language);
            String page = new BoardPaperPage(paper, words.computeIfAbsent(language, ViewerWords::new)).write();
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            ExportHeaders.open(PointsInTime.responseOf(web), Format.HTML, id, bytes.length, -1)
                    .write(bytes);
        }
    }

    private static Language language(@Nullable List<String> given) {
        String asked = given == null ? "nb" : String.join(", ", given);
        return switch (asked) {
            case "nb", "nn", "en" -> Language.valueOf(asked.toUpperCase(Locale.ROOT));
            default -> throw UserError.badInput("lang is '" + asked + "'; it is nb, nn or en");
        };
    }
}
