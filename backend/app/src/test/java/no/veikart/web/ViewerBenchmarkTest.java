package no.veikart.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import no.veikart.commit.Author;
import no.veikart.commit.Commits;
import no.veikart.commit.Draft;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * How fast the viewer is with {@link LargeDataset}, seen from the browser: what is told is printed, and the slowest that it may be is checked with
 * {@code -Dviewer.strict=true}, on a machine that does nothing else.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"veikart.data-dir=target/test-data/${random.uuid}", "veikart.limits.rate-per-second=0"})
@ExtendWith({BrowserCondition.class, ViewerExtension.class})
@Tag("viewer-benchmark")
class ViewerBenchmarkTest {
    private static final boolean STRICT = Boolean.getBoolean("viewer.strict");
    private static final int BUILT_IN = 5;

    /** Notes the moment of the frame after the one in which a thing is first there. */
    private static final String WATCH = """
            window.seen = {};
            const look = () => {
              for (const selector of [".initiative-row[data-id]", ".graph .box"])
                if (!(selector in seen) && document.querySelector(selector)) {
                  seen[selector] = null;
                  requestAnimationFrame(() => (seen[selector] = performance.now()));
                }
              requestAnimationFrame(look);
            };
            look();""";

    private static final String SINCE_ANSWER = """
            ([selector, operation]) => seen[selector]
              - Math.max(...performance.getEntriesByType("resource").filter((one) => one.name.includes(operation)).map((one) => one.responseEnd))""";
    /** How long each of 150 frames took, in each of which something is done to the window of the timeline. */
    private static final String FRAMES = """
            (deed) => new Promise((done) => {
              const pane = document.querySelector(".timeline-window");
              const press = (key) => pane.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
              const deeds = {
                scroll: () => pane.scrollBy({ top: 40, left: 4, behavior: "instant" }),
                zoom: (i) => press(i % 6 < 3 ? "+" : "-"),
              };
              const times = [];
              const frame = (now) => {
                times.push(now);
                if (times.length > 150) return done(times.slice(1).map((time, i) => time - times[i]));
                deeds[deed](times.length);
                requestAnimationFrame(frame);
              };
              requestAnimationFrame(frame);
            })""";

    @Autowired
    Commits commits;

    private void write() {
        if (commits.current().commit() == BUILT_IN) {
            commits.commit(
                    new Draft(null, new Author("Veikart", "benchmark"), "large", null, null, LargeDataset.make()));
        }
    }

    private static double[] numbers(Object values) {
        return ((List<?>) values)
                .stream()
                        .mapToDouble(each -> ((Number) each).doubleValue())
                        .sorted()
                        .toArray();
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static void tell(String what, double milliseconds, double most) {
        System.out.printf("viewer-benchmark: %s %.1f ms (at most %.0f)%n", what, milliseconds, most);
        if (STRICT) {
            assertThat(milliseconds).as(what).isLessThan(most);
        }
    }

    @Test
    void theFirstVisitShowsSomethingWithinASecond(Viewer viewer) {
        for (int i = 0; i < 20; i++) { // The server has run for a while; the browser has nothing yet.
            viewer.ask("/operations/roadmapTimeline?commit=" + BUILT_IN);
        }
        viewer.page().addInitScript(WATCH);
        viewer.open("/?commit=" + BUILT_IN);
        viewer.until("seen['.initiative-row[data-id]'] > 0");
        double first = ((Number) viewer.page().evaluate("() => seen['.initiative-row[data-id]']")).doubleValue();
        tell("first visit, built-in dataset", first, 1000);
    }

    /** The median of five visits: how long after the answer the first of a sort of things was painted. */
    private static double painted(Viewer viewer, String path, String selector, String operation) {
        double[] visits = new double[5];
        for (int i = 0; i < visits.length; i++) {
            viewer.open(path);
            viewer.until("seen['" + selector + "'] > 0");
            visits[i] = ((Number) viewer.page().evaluate(SINCE_ANSWER, List.of(selector, operation))).doubleValue();
        }
        System.out.println("viewer-benchmark: visits " + Arrays.toString(visits));
        Arrays.sort(visits);
        return median(visits);
    }

    @Test
    void theTimelineIsPaintedScrolledAndZoomed(Viewer viewer) {
        write();
        viewer.page().addInitScript(WATCH);
        double first = painted(viewer, "/?group=solution", ".initiative-row[data-id]", "/operations/roadmapTimeline");
        tell("first paint of the timeline after its data", first, 250);
        viewer.page().waitForTimeout(3000);
        for (String deed : List.of("scroll", "zoom")) {
            double[] frames = numbers(viewer.page().evaluate(FRAMES, deed));
            tell(deed + ", median frame", median(frames), 20);
            tell(deed + ", slowest of 150 frames", frames[frames.length - 1], 200);
        }
    }

    @Test
    void theNeighbourhoodIsDrawn(Viewer viewer) {
        write();
        viewer.page().addInitScript(WATCH);
        double drawn =
                painted(viewer, "/graph/" + LargeDataset.HUB, ".graph .box", "/operations/dependencyNeighbourhood");
        System.out.println("viewer-benchmark: boxes " + viewer.at(".graph .box").count());
        tell("neighbourhood graph after its data", drawn, 200);
    }
}
