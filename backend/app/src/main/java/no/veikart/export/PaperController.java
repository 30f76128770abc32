package no.veikart.export;

import no.veikart.commit.Commits;
import no.veikart.commit.History;
import no.veikart.edition.Edition;
import no.veikart.governance.Meeting;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** What is put before boards, as documents that need no script and print well: {@code /paper/{meeting}?lang=nb}, and all of them at {@code /paper}. */
@RestController
class PaperController {
    private final PageAnswers answers;
    private final Papers papers;
    private final Kinds kinds;

    PaperController(
            PageAnswers answers,
            PointsInTime points,
            SavedOperations operations,
            WebGraphQlHandler graphQl,
            Commits commits,
            History history,
            Kinds kinds) {
        this.answers = answers;
        this.papers = new Papers(new SavedAnswers(operations, graphQl), points, commits, history);
        this.kinds = kinds;
    }

    @GetMapping({"/paper", "/paper/"})
    @Nullable
    ResponseEntity<String> index(@RequestParam MultiValueMap<String, String> query, ServletWebRequest web) {
        return answers.answer(query, web, (asked, frame) -> new PaperIndex(asked, frame).write());
    }

    @GetMapping("/paper/{id}")
    @Nullable
    ResponseEntity<String> paper(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> query, ServletWebRequest web) {
        return answers.answer(query, web, (asked, frame) -> paper(id, asked, frame));
    }

    private String paper(String id, Exports.Asked asked, PageFrame frame) {
        Node about = asked.roadmap().get(Node.class, id);
        PlainLanguage language = frame.language();
        return switch (about) {
            case Meeting meeting -> new BoardPaperPage(papers.ofMeeting(meeting, asked, language), frame).write();
            case Edition edition ->
                new EditionPaperPage(papers.ofEdition(edition, asked, language), asked, kinds, frame).write();
            default -> throw asked.roadmap().unknown(id);
        };
    }
}
