package no.veikart.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.veikart.roadmap.Kind;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.Node;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a whole roadmap, entry by entry, in the order of kinds and ids: every entry as the store and the dataset hold it. The YAML files
 * of the zip are a dataset that {@code veikart.jar validate} accepts.
 */
final class RoadmapFile {
    private static final ObjectWriter JSON = JsonMapper.shared()
            .writer()
            .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    private final Roadmap roadmap;
    private final List<Kind<?>> kinds;
    private final NodeMapper mapper;
    private final Provenance provenance;

    RoadmapFile(Roadmap roadmap, Kinds kinds, NodeMapper mapper, Provenance provenance) {
        this.roadmap = roadmap;
        this.kinds = kinds.all().stream()
                .sorted(Comparator.comparing(Kind::plural))
                .filter(kind -> !roadmap.list(kind.type()).isEmpty())
                .toList();
        this.mapper = mapper;
        this.provenance = provenance;
    }

    /**
     * Writes it.
     *
     * @param header whether yaml and json say which point in time this is and under which licence; without, equal roadmaps are equal bytes
     */
    void write(String suffix, boolean header, OutputStream out) throws IOException {
        switch (suffix) {
            case "json" -> json(header, out);
            case "ndjson" -> lines(out);
            case "yaml" -> yaml(header, out);
            case "zip" -> zip(out);
            default -> throw new IllegalArgumentException(suffix);
        }
    }

    /** An entry with its id first. */
    private Map<String, Object> whole(Node node) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("id", node.id());
        whole.putAll(mapper.write(node));
        return whole;
    }

    private void lines(OutputStream out) {
        try (JsonGenerator lines = JSON.withRootValueSeparator("\n").createGenerator(out)) {
            for (Kind<?> kind : kinds) {
                roadmap.list(kind.type()).forEach(node -> JSON.writeValue(lines, whole(node)));
            }
            lines.writeRaw('\n');
        }
    }

    private void json(boolean header, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            if (header) {
                json.writeNumberProperty("commit", roadmap.commit());
                json.writeStringProperty("known", roadmap.at().toString());
                json.writeStringProperty("licence", Provenance.LICENCE);
                json.writeStringProperty("attribution", Provenance.ATTRIBUTION);
            }
            for (Kind<?> kind : kinds) {
                json.writeArrayPropertyStart(kind.plural());
                roadmap.list(kind.type()).forEach(node -> JSON.writeValue(json, whole(node)));
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }

    private void yaml(boolean header, OutputStream out) throws IOException {
        Writer yaml = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (header) {
            header(yaml);
        }
        for (Kind<?> kind : kinds) {
            yaml.write(kind.plural() + ":\n");
            entries(kind, "  ", yaml);
        }
        yaml.flush();
    }

    private void zip(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Kind<?> kind : kinds) {
            next(zip, "roadmap/" + kind.plural() + ".yaml");
            Writer yaml = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            header(yaml);
            entries(kind, "", yaml);
            yaml.flush();
            zip.closeEntry();
        }
        next(zip, "LICENCE.txt");
        zip.write((String.join("\n", provenance.lines()) + "\n").getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    /** All files of the same time, so that the same roadmap is the same bytes. */
    private void next(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(provenance.commit().recordedAt()));
        zip.putNextEntry(entry);
    }

    private void header(Writer yaml) throws IOException {
        for (String line : provenance.lines()) {
            yaml.write("# " + DotWriter.oneLine(line) + "\n");
        }
    }

    private void entries(Kind<?> kind, String indent, Writer yaml) throws IOException {
        Yaml dumper = dumper();
        for (Node node : roadmap.list(kind.type())) {
            String slug = node.id().substring(kind.prefix().length() + 1);
            for (String line : dumper.dump(Map.of(slug, mapper.write(node))).split("\n")) {
                yaml.write(line.isEmpty() ? "\n" : indent + line + "\n");
            }
        }
    }

    private static Yaml dumper() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setAllowUnicode(true);
        return new Yaml(options);
    }
}
