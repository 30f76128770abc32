package no.veikart;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {
    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(VeikartApplication.class).verify();
    }
}
