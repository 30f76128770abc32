package no.veikart.export;

import java.io.StringWriter;
import java.util.List;
import java.util.TreeMap;
import no.veikart.commit.Commit;
import no.veikart.edition.ContentKnown;
import no.veikart.edition.Edition;
import no.veikart.roadmap.Roadmap;
import no.veikart.source.Document;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;

/**
 * Tells data catalogues of the dataset as DCAT-AP-NO names things: a series with a dataset for the roadmap of now and one for each edition
 * whose content is known, each in every format, and the service that answers questions about it. Not checked against the official shapes.
 */
final class Catalog {
    private static final IRI PUBLIC =
            Values.iri("http://publications.europa.eu/resource/authority/access-right/PUBLIC");
    private static final IRI HEALTH = Values.iri("http://publications.europa.eu/resource/authority/data-theme/HEAL");
    private static final IRI NORWEGIAN = Values.iri("http://publications.europa.eu/resource/authority/language/NOR");
    private static final String DATASET_SERIES = "DatasetSeries";
    private static final String IN_SERIES = "inSeries";
    private static final String VERSION = "version";

    private final ModelBuilder model = new ModelBuilder();
    private final String base;
    private final IRI catalog;
    private final IRI publisher;

    private Catalog(String base) {
        this.base = base;
        this.catalog = Values.iri(base + "/catalog");
        this.publisher = Values.iri(base + "/catalog#publisher");
        model.setNamespace(DCAT.NS)
                .setNamespace(DCTERMS.NS)
                .setNamespace(FOAF.NS)
                .setNamespace(VCARD4.NS)
                .setNamespace(XSD.NS);
    }

    /** @param base the server's address, without a slash at the end */
    static Model of(Roadmap roadmap, Commit newest, String base) {
        Catalog catalog = new Catalog(base);
        List<Edition> editions = roadmap.listByName(Edition.class).stream()
                .filter(edition -> edition.contentKnown() != ContentKnown.UNKNOWN)
                .toList();
        catalog.describe(newest);
        catalog.dataset("roadmap", "", roadmap, "Veikartet slik det er nå", "The roadmap as it is now");
        editions.forEach(edition -> catalog.edition(edition, roadmap));
        catalog.service();
        return catalog.model.build();
    }

    /** The catalogue as text; the JSON-LD has its context in it, so that nobody has to fetch one. */
    static String write(Model model, RDFFormat format) {
        StringWriter text = new StringWriter();
        RDFWriter writer = Rio.createWriter(format, text)
                .set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT)
                .set(BasicWriterSettings.PRETTY_PRINT, true);
        Rio.write(model, writer);
        return text.toString();
    }

    private void describe(Commit newest) {
        model.subject(publisher).add(RDF.TYPE, FOAF.AGENT).add(FOAF.NAME, "Veikart");
        model.subject(contact())
                .add(RDF.TYPE, VCARD4.ORGANIZATION)
                .add(VCARD4.FN, "Veikart")
                .add(VCARD4.HAS_URL, Values.iri(base + "/about"));
        texts(
                catalog,
                "Veikart",
                "Datasett om det nasjonale veikartet for e-helse",
                "Data on the national e-health roadmap");
        model.subject(catalog)
                .add(RDF.TYPE, DCAT.CATALOG)
                .add(DCTERMS.PUBLISHER, publisher)
                .add(DCAT.CONTACT_POINT, contact())
                .add(DCTERMS.LICENSE, Values.iri(Provenance.LICENCE))
                .add(DCTERMS.LANGUAGE, NORWEGIAN)
                .add(DCTERMS.MODIFIED, Values.literal(newest.recordedAt().toString(), XSD.DATETIME));
        texts(series(), "Veikart", "Veikartet i hver utgave", "The roadmap in each of its editions");
        model.subject(series())
                .add(RDF.TYPE, dcat(DATASET_SERIES))
                .add(DCTERMS.PUBLISHER, publisher)
                .add(DCAT.CONTACT_POINT, contact())
                .add(DCAT.THEME, HEALTH);
    }

    private IRI contact() {
        return Values.iri(base + "/catalog#contact");
    }

    private IRI series() {
        return Values.iri(base + "/catalog#series");
    }

    /** Newer than the vocabulary that RDF4J knows. */
    private static IRI dcat(String name) {
        return Values.iri(DCAT.NAMESPACE, name);
    }

    private void edition(Edition edition, Roadmap roadmap) {
        String slug = "edition-" + edition.id().substring(edition.id().indexOf(':') + 1);
        boolean named = edition.name().contains(edition.version());
        IRI dataset = dataset(
                slug,
                "?edition=" + edition.id(),
                roadmap,
                edition.name() + (named ? "" : ", utgave " + edition.version()),
                edition.name() + (named ? "" : ", edition " + edition.version()));
        model.subject(dataset)
                .add(dcat(VERSION), edition.version())
                .add(DCAT.LANDING_PAGE, Values.iri(base + "/item/" + edition.id()));
        if (edition.date() != null) {
            model.subject(dataset)
                    .add(DCTERMS.ISSUED, Values.literal(edition.date().toString(), XSD.DATE));
        }
    }

    private IRI dataset(String slug, String query, Roadmap roadmap, String nb, String en) {
        IRI dataset = Values.iri(base + "/catalog#" + slug);
        model.subject(catalog).add(DCAT.HAS_DATASET, dataset);
        texts(dataset, nb, nb, en);
        model.subject(dataset)
                .add(RDF.TYPE, DCAT.DATASET)
                .add(DCTERMS.IDENTIFIER, dataset.stringValue())
                .add(DCTERMS.PUBLISHER, publisher)
                .add(DCAT.CONTACT_POINT, contact())
                .add(DCTERMS.ACCESS_RIGHTS, PUBLIC)
                .add(DCAT.THEME, HEALTH)
                .add(DCTERMS.LANGUAGE, NORWEGIAN)
                .add(dcat(IN_SERIES), series());
        for (Document document : roadmap.list(Document.class)) {
            model.subject(dataset).add(DCTERMS.SOURCE, Values.iri(base + "/item/" + document.id()));
        }
        new TreeMap<>(RoadmapFileController.TYPES).forEach((suffix, type) -> {
            IRI file = Values.iri(base + "/export/roadmap." + suffix + query);
            model.subject(dataset).add(DCAT.HAS_DISTRIBUTION, file);
            model.subject(file)
                    .add(RDF.TYPE, DCAT.DISTRIBUTION)
                    .add(DCAT.ACCESS_URL, file)
                    .add(DCAT.DOWNLOAD_URL, file)
                    .add(DCTERMS.LICENSE, Values.iri(Provenance.LICENCE))
                    .add(DCAT.MEDIA_TYPE, Values.iri("https://www.iana.org/assignments/media-types/" + type));
        });
        return dataset;
    }

    private void service() {
        IRI service = Values.iri(base + "/catalog#graphql");
        texts(service, "Veikart GraphQL", "Alle spørsmål om veikartet", "Any question about the roadmap");
        model.subject(service)
                .add(RDF.TYPE, DCAT.DATA_SERVICE)
                .add(DCTERMS.PUBLISHER, publisher)
                .add(DCAT.CONTACT_POINT, contact())
                .add(DCAT.ENDPOINT_URL, Values.iri(base + "/graphql"))
                .add(DCAT.ENDPOINT_DESCRIPTION, Values.iri(base + "/schema.graphqls"))
                .add(DCTERMS.LICENSE, Values.iri(Provenance.LICENCE))
                .add(DCAT.SERVES_DATASET, Values.iri(base + "/catalog#roadmap"));
        model.subject(catalog).add(DCAT.HAS_SERVICE, service);
    }

    private void texts(IRI of, String title, String nb, String en) {
        model.subject(of)
                .add(DCTERMS.TITLE, text(title, "nb"))
                .add(DCTERMS.DESCRIPTION, text(nb, "nb"))
                .add(DCTERMS.DESCRIPTION, text(en, "en"));
    }

    private static Literal text(String text, String language) {
        return Values.literal(text, language);
    }
}
