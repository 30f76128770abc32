package no.veikart.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.WrittenRoadmap;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.RoadmapItem;
import org.junit.jupiter.api.Test;

/** Needs drawn in text, {@code "a>b b>c"}, and the lights of reports: {@code "c RED 2021-01-01"}, - for a lost one. */
class ExposureTest {
    static Roadmap roadmap(String needs, String... lights) {
        List<String> lines = new ArrayList<>();
        Stream.of(needs.replace(":MET", "").split("[ >]"))
                .distinct()
                .map("initiative:"::concat)
                .forEach(lines::add);
        for (String need : needs.split(" ")) {
            String[] ends = need.split("[>:]");
            if (ends.length > 1) {
                String met = ends.length > 2 ? " {state: MET}" : "";
                lines.add("initiative:" + ends[0] + " DEPENDS_ON initiative:" + ends[1] + met);
            }
        }
        for (String light : lights) {
            String[] words = light.split(" ");
            String dimension = words.length > 3 ? words[3] : "OVERALL";
            lines.add("report:r" + lines.size() + " {initiative: 'initiative:" + words[0] + "', date: '" + words[2]
                    + "', dimensions: [{dimension: " + dimension + (words[1].equals("-") ? "" : ", now: " + words[1])
                    + "}]}");
        }
        return WrittenRoadmap.of(lines.toArray(String[]::new));
    }

    /** Such as {@code "RED c 2, null b 1"}: light, item, distance. */
    static String exposure(String item, Roadmap roadmap) {
        return ExposingLight.of(roadmap.get(RoadmapItem.class, "initiative:" + item), roadmap).stream()
                .map(light -> light.light() + " " + light.item().name() + " " + light.distance())
                .collect(Collectors.joining(", "));
    }

    static String counts(Roadmap roadmap) {
        return ExposureCounts.ranked(roadmap).stream()
                .map(each -> each.item().name() + " " + each.red() + each.yellow() + each.unknown())
                .collect(Collectors.joining(", "));
    }

    // a -> b -> c red;   a -> d yellow
    @Test
    void aLightReachesAllThatRestOnItTheWorstFirst() {
        Roadmap roadmap = roadmap("a>b b>c a>d", "c RED 2021-01-01", "d YELLOW 2021-01-01");
        assertThat(exposure("a", roadmap)).isEqualTo("RED c 2, YELLOW d 1");
        assertThat(exposure("b", roadmap)).isEqualTo("RED c 1");
        assertThat(exposure("c", roadmap)).as("its own").isEmpty();
        assertThat(counts(roadmap)).isEqualTo("a 110, b 100");
    }

    @Test
    void theLastReportCounts() {
        assertThat(exposure("a", roadmap("a>b", "b RED 2021-01-01", "b GREEN 2021-06-01")))
                .isEmpty();
        assertThat(exposure("a", roadmap("a>b", "b GREEN 2021-01-01", "b YELLOW 2021-06-01")))
                .isEqualTo("YELLOW b 1");
        assertThat(exposure("a", roadmap("a>b", "b RED 2021-01-01", "b YELLOW 2021-01-01")))
                .as("both of one day")
                .isEqualTo("RED b 1, YELLOW b 1");
    }

    @Test
    void eachDimensionHasItsOwnLastReport() {
        Roadmap roadmap = roadmap("a>b", "b RED 2021-01-01 COST", "b GREEN 2021-06-01 PROGRESS");
        assertThat(exposure("a", roadmap)).isEqualTo("RED b 1");
    }

    @Test
    void aLostLightIsSaidAndCountsLast() {
        Roadmap roadmap = roadmap("a>b a>c", "b - 2021-01-01", "c YELLOW 2021-01-01", "c - 2021-01-01 COST");
        assertThat(exposure("a", roadmap)).isEqualTo("YELLOW c 1, null b 1, null c 1");
        assertThat(counts(roadmap)).isEqualTo("a 011");
    }

    @Test
    void whatIsMetExposesNobody() {
        assertThat(counts(roadmap("a>b:MET b>c", "c RED 2021-01-01"))).isEqualTo("b 100");
    }

    // a -> b -> a   a red light in a ring reaches what needs it, not itself
    @Test
    void ringsEnd() {
        Roadmap roadmap = roadmap("a>b b>a", "a RED 2021-01-01");
        assertThat(exposure("a", roadmap)).isEmpty();
        assertThat(counts(roadmap)).isEqualTo("b 100");
    }

    @Test
    void aReportSpeaksOfWhateverItNames() {
        Roadmap roadmap = WrittenRoadmap.of(
                "initiative:a",
                "solution:s",
                "initiative:a REQUIRES solution:s",
                "report:r {about: ['solution:s'], dimensions: [{dimension: RISK, now: RED}]}");
        assertThat(exposure("a", roadmap)).isEqualTo("RED s 1");
    }
}
