package no.veikart.governance;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.veikart.platform.Page;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class GovernanceController {
    private static final Comparator<Meeting> BY_DATE =
            Comparator.comparing(Meeting::date).thenComparing(NorwegianOrder.BY_NAME);
    private static final Comparator<Case> BY_AGENDA = Comparator.comparing(
                    (Case c) -> c.meeting() == null ? "" : c.meeting())
            .thenComparing(c -> c.order() == null ? Integer.MAX_VALUE : c.order())
            .thenComparing(NorwegianOrder.BY_NAME);
    private static final Comparator<Decision> BY_DECISION_DATE = Comparator.comparing(
                    (Decision d) -> d.date() == null ? LocalDate.MAX : d.date())
            .thenComparing(NorwegianOrder.BY_NAME);

    @SchemaMapping
    Page<Meeting> meetings(Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(roadmap.listBy(Meeting.class, BY_DATE), field, roadmap.commit(), "");
    }

    @SchemaMapping
    Page<Case> cases(Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(roadmap.listBy(Case.class, BY_AGENDA), field, roadmap.commit(), "");
    }

    @SchemaMapping
    Page<Decision> decisions(Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(roadmap.listBy(Decision.class, BY_DECISION_DATE), field, roadmap.commit(), "");
    }

    @SchemaMapping
    Page<FollowUp> followUps(Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(roadmap.listByName(FollowUp.class), field, roadmap.commit(), "");
    }

    @SchemaMapping
    List<Case> cases(Meeting meeting, @LocalContextValue Roadmap roadmap) {
        return roadmap
                .indexBy("casesOfMeetings", Case.class, c -> c.meeting() == null ? List.of() : List.of(c.meeting()))
                .getOrDefault(meeting.id(), List.of())
                .stream()
                .sorted(BY_AGENDA)
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
                .sorted(BY_DECISION_DATE)
                .toList();
    }
}
