package no.veikart.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import no.veikart.edition.ContentKnown;
import no.veikart.edition.Edition;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Kinds;
import no.veikart.roadmap.NodeMapper;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The whole roadmap as one file, as of any point: {@code /export/roadmap.yaml}. */
@RestController
class RoadmapFileController {
    private static final String ARCHIMATE = "archimate.xml";
    static final Map<String, String> TYPES = Map.of(
            "yaml",
            "application/yaml",
            "json",
            "application/json",
            "ndjson",
            "application/x-ndjson",
            "zip",
            "application/zip",
            ARCHIMATE,
            "application/xml");

    private final PointsInTime points;
    private final Kinds kinds;
    private final NodeMapper mapper;

    RoadmapFileController(PointsInTime points, Kinds kinds, NodeMapper mapper) {
        this.points = points;
        this.kinds = kinds;
        this.mapper = mapper;
    }

    /** For who guesses. */
    @GetMapping({"/export", "/export/", "/export/roadmap"})
    void any() {
        throw choice();
    }

    private static UserError choice() {
        return new UserError(
                ErrorCode.NOT_FOUND,
                "the roadmap is there as /export/roadmap."
                        + String.join(", /export/roadmap.", new TreeSet<>(TYPES.keySet())));
    }

    @GetMapping("/export/roadmap.{suffix}")
    void roadmap(@PathVariable String suffix, @RequestParam MultiValueMap<String, String> query, ServletWebRequest web)
            throws IOException {
        String type = TYPES.get(suffix);
        if (type == null) {
            throw choice();
        }
        MultiValueMap<String, String> rest = new LinkedMultiValueMap<>(query);
        boolean header = isWithHeader(rest.remove("header"));
        Optional<Exports.Asked> asked = points.ask("The whole roadmap", suffix + header, rest, web);
        if (asked.isPresent()) {
            HeldBack out = new HeldBack((length, rows) ->
                    ExportHeaders.open(PointsInTime.responseOf(web), type, "roadmap." + suffix, length, rows));
            write(asked.get(), suffix, header, out);
            out.finish();
        }
    }

    private void write(Exports.Asked asked, String suffix, boolean header, OutputStream out) throws IOException {
        if (suffix.equals(ARCHIMATE)) {
            ArchiMateModel model = ArchiMateModel.of(asked.roadmap(), mapper, editions(asked.roadmap()));
            ArchiMateWriter.write(model, asked.provenance(), out);
        } else {
            new RoadmapFile(asked.roadmap(), kinds, mapper, asked.provenance()).write(suffix, header, out);
        }
    }

    /** What the whole editions held whose content is known here, by their work and date. */
    private Map<Edition, Roadmap> editions(Roadmap roadmap) {
        Map<Edition, Roadmap> held = new LinkedHashMap<>();
        roadmap.list(Edition.class).stream()
                .filter(edition -> edition.contentKnown() != ContentKnown.UNKNOWN && edition.scopesOn() == null)
                .sorted(Comparator.comparing(Edition::of)
                        .thenComparing(edition -> edition.date() == null ? LocalDate.MAX : edition.date())
                        .thenComparing(Edition::id))
                .forEach(edition -> points.edition(edition.id()).ifPresent(then -> held.put(edition, then.roadmap())));
        return held;
    }

    private static boolean isWithHeader(@Nullable List<String> given) {
        if (given == null || given.equals(List.of("true"))) {
            return true;
        }
        if (given.equals(List.of("false"))) {
            return false;
        }
        throw UserError.badInput("header is " + String.join(", ", given) + "; it is true or false");
    }
}
