package no.veikart.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** GraphiQL and the schema reference, from our own host and under a strict policy. */
@BrowserTest
class GraphiQlTest {
    @Test
    void aSavedOperationIsChosenAndAnswered(Viewer viewer) {
        viewer.visit("/graphiql");
        viewer.at(".gallery button")
                .filter(new FilterOptions().setHasText("roadmapCounts"))
                .click();
        viewer.until("document.querySelector('.graphiql-query-editor .CodeMirror')?.CodeMirror.getValue()"
                + ".includes('query roadmapCounts') ?? false");
        viewer.at(".graphiql-execute-button").click();
        viewer.until("document.querySelector('.result-window .CodeMirror')?.CodeMirror.getValue()"
                + ".includes('\"kind\": \"solution\"') ?? false");
    }

    @Test
    void itsFieldsHaveNamesAndItsTextsContrast(Viewer viewer) {
        viewer.visit("/graphiql");
        viewer.at(".graphiql-query-editor textarea[aria-label=Query]").waitFor();
        AccessibilityTest.assertClean(viewer, List.of("color-contrast", "label", "button-name", "landmark-one-main"));
    }

    @Test
    void theReferenceLeadsFromTypeToType(Viewer viewer) {
        viewer.visit("/docs");
        AccessibilityTest.assertClean(viewer);
        viewer.at("main a[href='/docs/Initiative']").first().click();
        assertThat(viewer.heading()).isEqualTo("Initiative");
        assertThat(viewer.at("main").innerText()).contains("tiltak").contains("initiativeList");
        AccessibilityTest.assertClean(viewer);
        viewer.at("main a[href='/docs/Period']").first().click();
        assertThat(viewer.heading()).isEqualTo("Period");
        viewer.visit("/docs/operations");
        assertThat(viewer.at("main").innerText()).contains("/operations/dependencyList.csv");
        AccessibilityTest.assertClean(viewer);
    }
}
