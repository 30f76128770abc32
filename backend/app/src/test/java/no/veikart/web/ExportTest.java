package no.veikart.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What a page shows can be taken along: the files are opened and read. */
@BrowserTest
class ExportTest {
    private static final String BUTTON = ".page-exports button";

    private static byte[] saved(Viewer viewer, String label) throws IOException {
        Download download = viewer.page()
                .waitForDownload(() -> viewer.at(BUTTON, label).first().click());
        return Files.readAllBytes(download.path());
    }

    @Test
    void theTimelineIsSavedAsADrawingThatNeedsNoStyleSheetAndAsATable(Viewer viewer) throws IOException {
        viewer.open("/?text=helseplattformen");
        viewer.at(".page-exports summary").click();
        String svg = new String(saved(viewer, "SVG"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(svg)
                .startsWith("<svg xmlns=")
                .contains("Innføring av Helseplattformen", "stroke-dasharray")
                .doesNotContain("class=", "style=");
        assertThat(saved(viewer, "PNG")).startsWith(0x89, 'P', 'N', 'G');
        String csv = new String(saved(viewer, "CSV"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(12).first().asString().startsWith("\ufeffid;Navn;Type;");
        assertThat(csv).contains("initiative:helseplattformen-bolge-1;");
    }

    /** What can be pressed is no part of the picture; what stands beside a list in a cell is no less of the table. */
    @Test
    void aPageWithoutADrawingIsSavedAsAPictureOfAllOfItAndItsTablesWhole(Viewer viewer) throws IOException {
        viewer.open("/portfolio?portfolio=portfolio:nasjonal-e-helseportefolje-2022");
        viewer.at(".page-exports summary").click();
        String svg = new String(saved(viewer, "SVG"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(svg)
                .startsWith("<svg xmlns=")
                .contains("Den nasjonale porteføljen", "Status og tendens", "Det mest andre hviler på")
                .doesNotContain("class=", "Ta det med deg", "Kopier lenken");
        assertThat(saved(viewer, "PNG")).startsWith(0x89, 'P', 'N', 'G');
        String csv = new String(saved(viewer, "CSV: Status og tendens"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv).contains("Status for Akson, september 2020 30. september 2020 | Akson forprosjekt;");
    }

    @Test
    void theAnswersBehindAPageAreOfferedInTheFormatsThatTheyComeIn(Viewer viewer) {
        viewer.open("/search?q=kjernejournal");
        viewer.at(".page-exports summary").click();
        viewer.at(".export-answers a", "CSV").first().waitFor();
        String address = viewer.at(".export-answers a", "CSV").first().getAttribute("href");
        assertThat(address).startsWith("/operations/searchItems.csv?").contains("text=kjernejournal");
    }

    @Test
    void aViewStandsAloneForOtherSitesAndSaysWhereItIsFrom(Viewer viewer) {
        viewer.open("/?text=helseplattformen&embed=1");
        assertThat(viewer.at(".site-header").isVisible()).isFalse();
        assertThat(viewer.at(".embed-open a").getAttribute("href")).isEqualTo("/?text=helseplattformen");
        assertThat(viewer.at(".embed-open a").isVisible()).isTrue();
    }
}
