package no.veikart.reporting;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import no.veikart.initiative.Initiative;
import no.veikart.platform.Facet;
import no.veikart.platform.Page;
import no.veikart.roadmap.Roadmap;
import no.veikart.status.Dimension;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers who owes a report, what it starts from, and how lights have changed. */
@Controller
class ReportingController {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    @SchemaMapping
    Page<ExpectedReport> expected(
            ReportingRound round,
            @Argument @Nullable List<String> owner,
            @Argument @Nullable List<Integer> segment,
            @Argument @Nullable List<ReportState> state,
            @LocalContextValue Roadmap roadmap,
            @LocalContextValue Instant moment,
            DataFetchingEnvironment field) {
        ExpectedReport.Choice choice = new ExpectedReport.Choice(owner, segment, state);
        return page(round, choice::holds, roadmap, moment, field);
    }

    @SchemaMapping
    Page<ExpectedReport> owed(
            ReportingRound round,
            @Argument @Nullable List<String> owner,
            @Argument @Nullable List<Integer> segment,
            @LocalContextValue Roadmap roadmap,
            @LocalContextValue Instant moment,
            DataFetchingEnvironment field) {
        ExpectedReport.Choice choice = new ExpectedReport.Choice(owner, segment, null);
        return page(round, report -> report.owed() && choice.holds(report), roadmap, moment, field);
    }

    @SchemaMapping
    Page<ExpectedReport> overdue(
            ReportingRound round,
            @Argument @Nullable List<String> owner,
            @Argument @Nullable List<Integer> segment,
            @LocalContextValue Roadmap roadmap,
            @LocalContextValue Instant moment,
            DataFetchingEnvironment field) {
        ExpectedReport.Choice choice = new ExpectedReport.Choice(owner, segment, List.of(ReportState.OVERDUE));
        return page(round, choice::holds, roadmap, moment, field);
    }

    private static Page<ExpectedReport> page(
            ReportingRound round,
            Predicate<ExpectedReport> chosen,
            Roadmap roadmap,
            Instant moment,
            DataFetchingEnvironment field) {
        List<ExpectedReport> reports = ExpectedReport.of(round, roadmap, dayOf(moment)).stream()
                .filter(chosen)
                .toList();
        return page(reports, roadmap, field, round.id());
    }

    private static Page<ExpectedReport> page(
            List<ExpectedReport> reports, Roadmap roadmap, DataFetchingEnvironment field, String scope) {
        Page<ExpectedReport> page = Page.of(reports, field, roadmap.commit(), scope);
        return field.getSelectionSet().contains("facets")
                ? page.withFacets(List.of(
                        Facet.of("owner", reports, ExpectedReport::owner),
                        Facet.of("segment", reports, ExpectedReport::segment),
                        Facet.of("state", reports, ExpectedReport::state)))
                : page;
    }

    @SchemaMapping
    Page<ExpectedReport> overdueReports(
            Roadmap roadmap,
            @Argument @Nullable List<String> owner,
            @Argument @Nullable List<Integer> segment,
            @LocalContextValue Instant moment,
            DataFetchingEnvironment field) {
        ExpectedReport.Choice choice = new ExpectedReport.Choice(owner, segment, List.of(ReportState.OVERDUE));
        List<ExpectedReport> reports = roadmap.listBy(ReportingRound.class, ReportingRound.BY_DUE).stream()
                .flatMap(round -> ExpectedReport.of(round, roadmap, dayOf(moment)).stream())
                .filter(choice::holds)
                .toList();
        return page(reports, roadmap, field, "");
    }

    @SchemaMapping
    Page<PastLight> lightHistory(
            Initiative initiative,
            @Argument @Nullable List<Dimension> dimension,
            @LocalContextValue Roadmap roadmap,
            DataFetchingEnvironment field) {
        List<PastLight> lights = PastLight.of(initiative.id(), dimension, roadmap);
        return Page.of(lights, field, roadmap.commit(), initiative.id());
    }

    @SchemaMapping
    ReportDraft reportDraft(
            Initiative initiative,
            @Argument @Nullable LocalDate date,
            @LocalContextValue Roadmap roadmap,
            @LocalContextValue Instant moment) {
        return ReportDraft.of(initiative, date == null ? dayOf(moment) : date, roadmap);
    }

    /** Days end at midnight where those who report live. */
    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, NORWAY);
    }
}
