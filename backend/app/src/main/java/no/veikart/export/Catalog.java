package no.veikart.export;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import no.veikart.commit.Commit;
import no.veikart.edition.ContentKnown;
import no.veikart.edition.Edition;
import no.veikart.roadmap.Roadmap;
import org.jspecify.annotations.Nullable;

/**
 * Tells data catalogues of the dataset in Turtle, as DCAT-AP-NO names things: a series with a dataset for the roadmap of now and one for
 * each edition whose content is known, each in every format. Not checked against the official shapes.
 */
final class Catalog {
    private static final String PREFIXES = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            """;
    private static final String ACCESS = "<http://publications.europa.eu/resource/authority/access-right/PUBLIC>";
    private static final String THEME = "<http://publications.europa.eu/resource/authority/data-theme/HEAL>";

    private final StringBuilder turtle = new StringBuilder(PREFIXES);
    private final String base;
    private final Commit newest;

    private Catalog(String base, Commit newest) {
        this.base = base;
        this.newest = newest;
    }

    /** @param base the server's address, without a slash at the end */
    static String of(Roadmap roadmap, Commit newest, String base) {
        List<Edition> editions = roadmap.listByName(Edition.class).stream()
                .filter(edition -> edition.contentKnown() != ContentKnown.UNKNOWN)
                .toList();
        return new Catalog(base, newest).write(editions);
    }

    private String write(List<Edition> editions) {
        add("<%s/catalog.ttl> a dcat:Catalog ;", base);
        texts("Veikart", "Datasett om det nasjonale veikartet for e-helse", "Data on the national e-health roadmap");
        add("  dct:publisher [ a foaf:Agent ; foaf:name \"Veikart\" ] ;");
        add("  dct:license <%s> ;", Provenance.LICENCE);
        add("  dct:modified \"%s\"^^xsd:dateTime ;", newest.recordedAt());
        add("  dcat:dataset <%s/export/roadmap> .\n", base);
        add("<%s/export> a dcat:DatasetSeries ;", base);
        texts("Veikart", "Veikartet i hver utgave", "The roadmap in each of its editions");
        add("  dct:publisher [ a foaf:Agent ; foaf:name \"Veikart\" ] .\n");
        dataset("roadmap", "", "Veikartet slik det er nå", "The roadmap as it is now", null);
        for (Edition edition : editions) {
            String slug = edition.id().substring(edition.id().indexOf(':') + 1);
            dataset(
                    "edition-" + slug,
                    "?edition=" + edition.id(),
                    edition.name() + ", utgave " + edition.version(),
                    edition.name() + ", edition " + edition.version(),
                    edition.date());
        }
        return turtle.toString();
    }

    private void dataset(String slug, String query, String nb, String en, @Nullable LocalDate issued) {
        add("<%s/export/%s> a dcat:Dataset ;", base, slug);
        texts(nb, nb, en);
        add("  dct:publisher [ a foaf:Agent ; foaf:name \"Veikart\" ] ;");
        add("  dct:accessRights %s ;", ACCESS);
        add("  dcat:theme %s ;", THEME);
        add("  dcat:inSeries <%s/export> ;", base);
        if (issued != null) {
            add("  dct:issued \"%s\"^^xsd:date ;", issued);
        }
        String distributions = RoadmapFile.SUFFIXES.stream()
                .map(suffix -> "<" + base + "/export/roadmap." + suffix + query + ">")
                .reduce((a, b) -> a + " , " + b)
                .orElseThrow();
        add("  dcat:distribution %s .\n", distributions);
        new TreeMap<>(RoadmapFileController.TYPES).forEach((suffix, type) -> {
            String address = "<" + base + "/export/roadmap." + suffix + query + ">";
            add("%s a dcat:Distribution ;", address);
            add("  dcat:accessURL %s ; dcat:downloadURL %s ;", address, address);
            add("  dct:license <%s> ;", Provenance.LICENCE);
            add("  dcat:mediaType <https://www.iana.org/assignments/media-types/%s> .\n", type);
        });
    }

    private void texts(String title, String nb, String en) {
        add("  dct:title %s@nb ;", quoted(title));
        add("  dct:description %s@nb , %s@en ;", quoted(nb), quoted(en));
    }

    private static String quoted(String text) {
        return '"' + DotWriter.oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void add(String line, Object... values) {
        turtle.append(String.format(line, values)).append('\n');
    }
}
