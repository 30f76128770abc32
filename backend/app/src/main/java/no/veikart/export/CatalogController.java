package no.veikart.export;

import no.veikart.commit.Commits;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What data catalogues harvest: {@code /catalog}, by {@code Accept} or by suffix. */
@RestController
class CatalogController {
    private static final String TURTLE = "text/turtle;charset=UTF-8";
    private static final String JSON_LD = "application/ld+json";

    private final Commits commits;
    private final String address;

    /** @param address the server's address as the world knows it; empty to take it from each request */
    CatalogController(Commits commits, @Value("${veikart.public-url:}") String address) {
        this.commits = commits;
        this.address = address;
    }

    @GetMapping(path = "/catalog", produces = TURTLE)
    ResponseEntity<String> turtle() {
        return answer(RDFFormat.TURTLE, TURTLE);
    }

    @GetMapping(path = "/catalog", produces = JSON_LD)
    ResponseEntity<String> jsonLd() {
        return answer(RDFFormat.JSONLD, JSON_LD);
    }

    /** Whatever is accepted: browsers do not know Turtle, and the address says it. */
    @GetMapping("/catalog.ttl")
    ResponseEntity<String> turtleFile() {
        return turtle();
    }

    @GetMapping("/catalog.jsonld")
    ResponseEntity<String> jsonLdFile() {
        return jsonLd();
    }

    private ResponseEntity<String> answer(RDFFormat format, String type) {
        String base = address.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().encode().toUriString()
                : address;
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(Catalog.write(Catalog.of(commits.current(), commits.log().getLast(), base), format));
    }
}
