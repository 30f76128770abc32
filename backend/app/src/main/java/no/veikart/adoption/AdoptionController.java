package no.veikart.adoption;

import graphql.schema.DataFetchingEnvironment;
import java.util.Comparator;
import no.veikart.platform.Page;
import no.veikart.platform.UserError;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import no.veikart.solution.Functionality;
import no.veikart.solution.Solution;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.threeten.extra.YearQuarter;

@Controller
class AdoptionController {
    private static final Comparator<Adoption> BY_SOLUTION = Comparator.comparing(Adoption::solution)
            .thenComparing(adoption -> adoption.order() == null ? Integer.MAX_VALUE : adoption.order())
            .thenComparing(NorwegianOrder.BY_NAME);
    private static final Comparator<MunicipalService> BY_NUMBER = Comparator.comparingInt(MunicipalService::number);

    @SchemaMapping
    Page<Adoption> adoptions(Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(roadmap.listBy(Adoption.class, BY_SOLUTION), field, roadmap.commit(), "");
    }

    @SchemaMapping
    Page<MunicipalService> municipalServices(Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(roadmap.listBy(MunicipalService.class, BY_NUMBER), field, roadmap.commit(), "");
    }

    @SchemaMapping
    Page<Measurement> measurements(Roadmap roadmap, DataFetchingEnvironment field) {
        return Page.of(roadmap.listByName(Measurement.class), field, roadmap.commit(), "");
    }

    @SchemaMapping
    SolutionAdoption adoption(Solution solution, @LocalContextValue Roadmap roadmap) {
        return SolutionAdoption.of(solution.id(), roadmap);
    }

    @SchemaMapping
    SolutionAdoption adoption(Functionality functionality, @LocalContextValue Roadmap roadmap) {
        return SolutionAdoption.of(functionality.id(), roadmap);
    }

    @SchemaMapping
    MutualParticipation participation(
            SolutionAdoption adoption, @Argument ParticipationWeight weight, @LocalContextValue Roadmap roadmap) {
        return MutualParticipation.of(adoption.solution(), weight, roadmap);
    }

    @SchemaMapping
    @Nullable
    Double mutualShare(SolutionAdoption adoption, @LocalContextValue Roadmap roadmap) {
        MutualParticipation participation =
                MutualParticipation.of(adoption.solution(), ParticipationWeight.ACTORS, roadmap);
        return participation.mutual() == null ? null : participation.share();
    }

    @SchemaMapping
    AdoptionCoverage coverage(SolutionAdoption adoption, @Argument @Nullable YearQuarter at) {
        return adoption.coverage(at);
    }

    @SchemaMapping
    @Nullable
    Integer quartersToNth(SolutionAdoption adoption, @Argument int n) {
        if (n < 1) {
            throw UserError.badInput("n is " + n + "; adopters are counted from 1");
        }
        return adoption.quartersToNth(n);
    }
}
