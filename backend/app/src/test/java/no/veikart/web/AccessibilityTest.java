package no.veikart.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@BrowserTest
class AccessibilityTest {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String AXE = axe();
    private static final String RUN = """
            async ([rules, contrast]) => (await axe.run(document, { runOnly: rules, resultTypes: ["violations"], rules: contrast ? {} : { "color-contrast": { enabled: false } } })).violations.map(
              ({ id, help, nodes }) => `${id}: ${help} ${nodes.slice(0, 3).map((node) => node.html + node.failureSummary)}`)""";

    /**
     * What the colours can break does not hang on the language, and the other way about: so three of the six looks are enough, and the
     * contrast, which takes longest, is looked at once in the light and once in the dark. Each half of the pages in one window, for a new
     * one for each page takes longer, and side by side, for a page uses one processor.
     */
    @Test
    void axeFindsNothingInAnyLanguageInTheLightAndInTheDark(Viewer viewer) {
        List<String> paths = Pages.paths().toList();
        CompletableFuture<Void> others = CompletableFuture.runAsync(() -> {
            try (Chromium chromium = new Chromium();
                    Viewer second = viewer.in(chromium)) {
                assertCleanInAllLooks(second, paths.subList(0, paths.size() / 2));
                second.assertQuiet();
            }
        });
        assertCleanInAllLooks(viewer, paths.subList(paths.size() / 2, paths.size()));
        others.join();
    }

    private static void assertCleanInAllLooks(Viewer viewer, List<String> paths) {
        for (String path : paths) {
            assertClean(viewer.light().open(path).in("nb"));
            assertClean(viewer.in("nn"), RULES, false);
            assertClean(viewer.dark().in("en"));
        }
    }

    /** All are drawn with the same fields: one look at each is enough. */
    @Test
    void axeFindsNothingInAnyForm(Viewer viewer) {
        viewer.open("/adopt").asEditor().dark();
        Pages.forms().forEach(path -> assertClean(viewer.open(path)));
    }

    /** One of each sort, and refusals, which browsers tell the console of. */
    @Test
    void axeFindsNothingOnPagesThatNeedNoScript(Viewer viewer) {
        for (String path : List.of(
                "/html?lang=nn",
                "/html/item/initiative:pll-nasjonal-innforing?lang=en",
                "/paper?lang=en",
                "/paper/meeting:2023-04-20-produktstyret-helsenorge?lang=nn",
                "/paper/edition:veikart-21-1",
                "/paper/meeting:none?lang=en",
                "/paper?lang=sv&asOf=2021&colour=red",
                "/operations/followUpList.html")) {
            viewer.light().wide(path.contains("edition") ? 320 : 1280).visit(path);
            assertClean(viewer);
            assertClean(viewer.dark(), List.of("color-contrast"));
        }
        viewer.forgiveErrors();
    }

    @Test
    void axeFindsNothingOnTheWholeTimeline(Viewer viewer) {
        viewer.open("/");
        assertClean(viewer);
    }

    @Test
    void axeFindsNothingWhileSuggestionsAreOpen(Viewer viewer) {
        viewer.open("/item/document:nehs-2021-12-09");
        viewer.at("#search-input").fill("helse");
        viewer.at("[role=option]").first().waitFor();
        viewer.press("ArrowDown");
        assertClean(viewer);
    }

    @Test
    void axeFindsNothingOnANarrowScreen(Viewer viewer) {
        viewer.wide(320).open("/?text=kjernejournal");
        assertClean(viewer);
    }

    @Test
    void axeFindsNothingInTheQueryBehindAPage(Viewer viewer) {
        viewer.open("/graph/solution:datadeling");
        viewer.at(".query-behind summary").click();
        viewer.at(".query-behind pre").nth(1).waitFor();
        assertClean(viewer);
    }

    /** Axe is asked for what it finds wrong and no more, and loaded once a page: it gets faster as it goes. */
    static void assertClean(Viewer viewer) {
        assertClean(viewer, RULES);
    }

    static void assertClean(Viewer viewer, List<String> rules) {
        assertClean(viewer, rules, true);
    }

    /** @param rules what to look for: rules or sets of them */
    private static void assertClean(Viewer viewer, List<String> rules, boolean contrast) {
        if (Boolean.TRUE.equals(viewer.page().evaluate("typeof axe === 'undefined'"))) {
            viewer.page().evaluate(AXE);
        }
        assertThat((List<?>) viewer.page().evaluate(RUN, List.of(rules, contrast)))
                .as(viewer.path())
                .isEmpty();
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
