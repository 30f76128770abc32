package no.veikart.source;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import no.veikart.platform.Page;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How fresh facts are: when a source last told of them. */
@Controller
class FreshnessController {
    private final Kinds kinds;

    FreshnessController(Kinds kinds) {
        this.kinds = kinds;
    }

    @SchemaMapping(typeName = "Entry", field = "lastConfirmed")
    @Nullable
    LocalDate lastConfirmed(Entry entry, @LocalContextValue Roadmap roadmap) {
        return dateOf(entry, roadmap);
    }

    @SchemaMapping(typeName = "Entry", field = "daysSinceConfirmed")
    @Nullable
    Integer daysSinceConfirmed(Entry entry, @LocalContextValue Roadmap roadmap, @LocalContextValue Instant moment) {
        LocalDate last = dateOf(entry, roadmap);
        return last == null
                ? null
                : Math.toIntExact(ChronoUnit.DAYS.between(
                        last, moment.atOffset(ZoneOffset.UTC).toLocalDate()));
    }

    @SchemaMapping(typeName = "Roadmap", field = "stalest")
    Page<Entry> stalest(
            Roadmap roadmap, @Argument(name = "kinds") @Nullable List<String> asked, DataFetchingEnvironment field) {
        kinds.requirePrefixes(asked);
        List<Entry> stalest = roadmap.list(Entry.class).stream()
                .filter(entry -> asked == null
                        || asked.contains(entry.id().substring(0, entry.id().indexOf(':'))))
                .sorted(Comparator.comparing((Entry entry) -> {
                            LocalDate last = dateOf(entry, roadmap);
                            return last == null ? LocalDate.MIN : last;
                        })
                        .thenComparing(NorwegianOrder.BY_NAME))
                .toList();
        return Page.of(stalest, field, roadmap.commit(), "");
    }

    private static @Nullable LocalDate dateOf(Entry entry, Roadmap roadmap) {
        return entry.sources().stream()
                .map(source -> roadmap.get(Document.class, source.document()).date())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
