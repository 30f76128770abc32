package no.veikart.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The glossary, from the one file that holds it: its words by their English name. */
@RestController
class GlossaryController {
    private final Map<String, Map<String, String>> terms;

    GlossaryController() throws IOException {
        try (InputStream file = new ClassPathResource("veikart/glossary.yaml").getInputStream()) {
            terms = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        }
    }

    @GetMapping("/glossary.json")
    ResponseEntity<Map<String, Map<String, String>>> terms() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(terms);
    }
}
