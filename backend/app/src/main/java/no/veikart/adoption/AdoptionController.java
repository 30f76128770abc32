package no.veikart.adoption;

import no.veikart.platform.UserError;
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
