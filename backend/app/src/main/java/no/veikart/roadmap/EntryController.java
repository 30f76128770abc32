package no.veikart.roadmap;

import graphql.schema.DataFetchingEnvironment;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.veikart.platform.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers all entries, and what refers to one, whatever kind they are of. */
@Controller
class EntryController {
    private static final Comparator<Entry> BY_KIND_AND_NAME =
            Comparator.comparing(EntryController::prefixOf).thenComparing(NorwegianOrder.BY_NAME);

    private final Kinds kinds;

    EntryController(Kinds kinds) {
        this.kinds = kinds;
    }

    private static String prefixOf(Entry entry) {
        return entry.id().substring(0, entry.id().indexOf(':'));
    }

    @SchemaMapping(typeName = "Entry", field = "mentionedBy")
    Page<Entry> mentionedBy(
            Entry entry,
            @Argument(name = "kinds") @Nullable List<String> asked,
            @LocalContextValue Roadmap roadmap,
            DataFetchingEnvironment field) {
        Map<String, Set<Entry>> index = roadmap.derived(EntryController.class, EntryController::index);
        List<Entry> mentioning = index.getOrDefault(entry.id(), Set.of()).stream()
                .sorted(BY_KIND_AND_NAME)
                .toList();
        return Page.of(ofKinds(asked, mentioning), field, roadmap.commit(), entry.id());
    }

    @SchemaMapping(typeName = "Roadmap", field = "entries")
    Page<Entry> entries(
            Roadmap roadmap, @Argument(name = "kinds") @Nullable List<String> asked, DataFetchingEnvironment field) {
        List<Entry> all = roadmap.listBy(Entry.class, BY_KIND_AND_NAME);
        return Page.of(ofKinds(asked, all), field, roadmap.commit(), "");
    }

    private List<Entry> ofKinds(@Nullable List<String> asked, List<Entry> entries) {
        kinds.requirePrefixes(asked);
        return asked == null
                ? entries
                : entries.stream()
                        .filter(each -> asked.contains(prefixOf(each)))
                        .toList();
    }

    private static Map<String, Set<Entry>> index(Roadmap roadmap) {
        Map<String, Set<Entry>> index = new HashMap<>();
        for (Entry entry : roadmap.list(Entry.class)) {
            for (Reference reference : RecordShape.of(entry.getClass()).references((Record) entry)) {
                index.computeIfAbsent(reference.id(), none -> new LinkedHashSet<>())
                        .add(entry);
            }
        }
        return index;
    }
}
