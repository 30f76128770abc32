package no.veikart.governance;

import java.util.List;
import no.veikart.roadmap.Roadmap;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class GovernanceController {
    @SchemaMapping
    List<Case> cases(Meeting meeting, @LocalContextValue Roadmap roadmap) {
        return roadmap
                .indexBy("casesOfMeetings", Case.class, c -> c.meeting() == null ? List.of() : List.of(c.meeting()))
                .getOrDefault(meeting.id(), List.of())
                .stream()
                .sorted(Case.BY_AGENDA)
                .toList();
    }

    @SchemaMapping
    List<Decision> decisions(Case agendaCase, @LocalContextValue Roadmap roadmap) {
        return roadmap
                .indexBy(
                        "decisionsOfCases",
                        Decision.class,
                        d -> d.agendaCase() == null ? List.of() : List.of(d.agendaCase()))
                .getOrDefault(agendaCase.id(), List.of())
                .stream()
                .sorted(Decision.BY_DATE)
                .toList();
    }
}
