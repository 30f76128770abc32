package no.veikart.dataset;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.veikart.commit.Draft;
import no.veikart.roadmap.InvalidContent;
import no.veikart.roadmap.Kind;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;
import no.veikart.source.DatePrecision;
import no.veikart.source.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dataset: one folder for each source document, in the order of their names; in a folder one or more files for each kind, named
 * after its plural, as in {@code solutions-records.yaml}. Later folders amend what earlier ones made. Used once.
 */
final class DatasetReader {
    private final Kinds kinds;
    private final NodeMapper mapper;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Map<String, Object>> contents = new HashMap<>();
    private final Map<String, YamlFile.Entry> origins = new HashMap<>();
    private Roadmap roadmap = Roadmap.EMPTY;

    DatasetReader(Kinds kinds, NodeMapper mapper) {
        this.kinds = kinds;
        this.mapper = mapper;
    }

    /** Throws {@link InvalidDataset} with everything that is wrong. */
    List<Dataset.Part> read(List<DatasetFolder> folders) {
        List<Dataset.Part> parts = new ArrayList<>();
        for (DatasetFolder folder : folders) {
            Map<String, List<YamlFile.Entry>> entries = entriesOf(folder);
            Optional<String> document = entries.keySet().stream()
                    .filter(id -> id.startsWith("document:"))
                    .findFirst();
            if (document.isEmpty()) {
                problems.add(
                        folder.name() + ": the folder has no documents.yaml that says which document it is made from");
            } else {
                parts.add(part(folder, document.get(), entries));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidDataset(problems);
        }
        return parts;
    }

    /** The entries of a folder; several files may tell of one thing, but only one of them gives its name. */
    private Map<String, List<YamlFile.Entry>> entriesOf(DatasetFolder folder) {
        Map<String, List<YamlFile.Entry>> entries = new LinkedHashMap<>();
        folder.files().forEach((path, text) -> {
            String plural = path.substring(path.lastIndexOf('/') + 1).split("[-.]", 2)[0];
            Optional<Kind<?>> kind = kinds.findByPlural(plural);
            if (kind.isEmpty()) {
                problems.add(path + ": the file's name begins with no kind; the kinds are "
                        + String.join(
                                ", ",
                                kinds.all().stream().map(Kind::plural).sorted().toList()));
                return;
            }
            for (YamlFile.Entry entry : YamlFile.read(path, text)) {
                String id = kind.get().prefix() + ":" + entry.slug();
                add(entry, entries.computeIfAbsent(id, none -> new ArrayList<>()));
            }
        });
        return entries;
    }

    private void add(YamlFile.Entry entry, List<YamlFile.Entry> same) {
        boolean amends =
                !entry.content().containsKey("name") && !entry.content().containsKey("from");
        if (amends) {
            same.add(entry);
        } else if (same.isEmpty() || !same.getFirst().content().containsKey("name")) {
            same.addFirst(entry);
        } else {
            problems.add(entry.place("") + ": is also in " + same.getFirst().place("")
                    + "; in one folder only one file gives its name, others amend it without");
        }
    }

    private Dataset.Part part(DatasetFolder folder, String document, Map<String, List<YamlFile.Entry>> entries) {
        List<Draft.Edit> edits = new ArrayList<>();
        List<Node> put = new ArrayList<>();
        Set<String> removed = new HashSet<>();
        entries.forEach((id, same) -> {
            YamlFile.Entry entry = same.getFirst();
            origins.put(id, entry);
            DecidedBy decided = decisionBehind(same);
            if (Boolean.TRUE.equals(entry.content().get("remove"))) {
                remove(id, entry, removed);
                edits.add(edit(id, null, decided));
            } else {
                Node node = amended(id, same, document);
                if (node != null) {
                    put.add(node);
                    edits.add(edit(id, mapper.write(node), decided));
                }
            }
        });
        int invalid = problems.size();
        roadmap = roadmap.with(roadmap.commit() + 1, Instant.EPOCH, put, removed);
        if (invalid == 0) {
            kinds.brokenReferences(roadmap)
                    .forEach(broken ->
                            problems.add(Objects.requireNonNull(origins.get(broken.id()))
                                            .place(broken.field()) + ": " + broken.field() + " " + broken.problem()));
            entries.values().forEach(this::checkDecision);
        }
        return new Dataset.Part(timeOf(document), messageOf(document, folder), edits);
    }

    private static Draft.Edit edit(String id, @Nullable Map<String, Object> content, @Nullable DecidedBy decided) {
        return decided == null
                ? new Draft.Edit(id, content, null)
                : new Draft.Edit(id, content, decided.decision(), decided.fields());
    }

    /** The decision behind what a folder says of a thing; null when its entries name none. */
    private @Nullable DecidedBy decisionBehind(List<YamlFile.Entry> same) {
        List<DecidedBy> named = same.stream()
                .map(YamlFile.Entry::decidedBy)
                .filter(Objects::nonNull)
                .toList();
        if (named.size() > 1) {
            problems.add(same.getFirst().place("decidedBy") + ": the folder's entries name the decisions " + named
                    + "; one change has one decision");
        }
        return named.isEmpty() ? null : named.getFirst();
    }

    private void checkDecision(List<YamlFile.Entry> same) {
        for (YamlFile.Entry entry : same) {
            DecidedBy decided = entry.decidedBy();
            if (decided != null) {
                kinds.problemWith(decided.reference(), roadmap)
                        .ifPresent(problem -> problems.add(entry.place("decidedBy") + ": decidedBy " + problem));
            }
        }
    }

    private void remove(String id, YamlFile.Entry entry, Set<String> removed) {
        if (contents.remove(id) == null) {
            problems.add(entry.place("remove") + ": cannot be removed: no earlier document has it");
        }
        if (entry.fields().size() > 1) {
            problems.add(entry.place("remove") + ": is removed, so it has no other fields");
        }
        removed.add(id);
    }

    private @Nullable Node amended(String id, List<YamlFile.Entry> same, String document) {
        Map<String, Object> whole = contents.getOrDefault(id, Map.of());
        for (YamlFile.Entry entry : same) {
            whole = Amendment.of(whole, Amendment.withDefaults(entry.fields(), document));
        }
        contents.put(id, whole);
        try {
            return mapper.read(id, whole);
        } catch (InvalidContent wrong) {
            problems.add(placeOf(wrong.field(), same) + ": " + wrong.field() + ": " + wrong.getMessage());
            return null;
        }
    }

    /** Where a field was last given; the entry itself when it was not. */
    private static String placeOf(String field, List<YamlFile.Entry> same) {
        String top = field.split("[.\\[]", 2)[0];
        return same.reversed().stream()
                .filter(entry -> entry.content().containsKey(top))
                .findFirst()
                .orElse(same.getFirst())
                .place(field);
    }

    /** The beginning of the day that the document counts from, so that a question as of that day knows it. */
    private Instant timeOf(String id) {
        return roadmap.find(Document.class, id)
                .map(document -> document.date().atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(Instant.EPOCH);
    }

    private String messageOf(String id, DatasetFolder folder) {
        return roadmap.find(Document.class, id)
                .map(document -> document.name()
                        + (document.datePrecision() == DatePrecision.MONTH
                                ? " (dated by month; counts from the month's last day)"
                                : ""))
                .orElse(folder.name());
    }
}
