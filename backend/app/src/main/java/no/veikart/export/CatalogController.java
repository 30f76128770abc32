package no.veikart.export;

import no.veikart.commit.Commits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What data catalogues harvest. */
@RestController
class CatalogController {
    private final Commits commits;
    private final String address;

    /** @param address the server's address as the world knows it; empty to take it from each request */
    CatalogController(Commits commits, @Value("${veikart.public-url:}") String address) {
        this.commits = commits;
        this.address = address;
    }

    @GetMapping(path = "/catalog.ttl", produces = "text/turtle;charset=UTF-8")
    ResponseEntity<String> catalog() {
        String base = address.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().encode().toUriString()
                : address;
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(Catalog.of(commits.current(), commits.log().getLast(), base));
    }
}
