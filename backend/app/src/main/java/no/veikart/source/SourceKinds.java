package no.veikart.source;

import no.veikart.roadmap.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SourceKinds {
    @Bean
    Kind<Contradiction> contradictionKind() {
        return new Kind<>("contradiction", "contradictions", Contradiction.class);
    }

    @Bean
    Kind<Document> documentKind() {
        return new Kind<>("document", "documents", Document.class);
    }
}
