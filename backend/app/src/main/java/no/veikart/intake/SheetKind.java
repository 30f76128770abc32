package no.veikart.intake;

import no.veikart.roadmap.Kind;
import no.veikart.roadmap.Kinds;

/** What a spreadsheet can hold. Its columns are those of a saved operation as CSV. */
enum SheetKind {
    INITIATIVES("initiativeList"),
    DEPENDENCIES("dependencyList"),
    ADOPTIONS("adoptionList"),
    STATUS_REPORTS("statusReportList");

    private final String operation;

    SheetKind(String operation) {
        this.operation = operation;
    }

    /** The saved operation whose columns it has. */
    String operation() {
        return operation;
    }

    Kind<?> kind(Kinds kinds) {
        String plural = this == STATUS_REPORTS ? "reports" : name().toLowerCase(java.util.Locale.ROOT);
        return kinds.findByPlural(plural).orElseThrow();
    }
}
