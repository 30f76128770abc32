package no.veikart.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;
import static no.veikart.editing.Writer.create;
import static no.veikart.editing.Writer.initiative;
import static no.veikart.editing.Writer.period;
import static no.veikart.editing.Writer.update;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import no.veikart.adoption.Adoption;
import no.veikart.commit.Commits;
import no.veikart.dependency.Dependency;
import no.veikart.editing.Writer;
import no.veikart.editing.WritingTest;
import no.veikart.governance.Decision;
import no.veikart.initiative.Initiative;
import no.veikart.portfolio.Portfolio;
import no.veikart.reporting.ReportingRound;
import no.veikart.security.Role;
import no.veikart.status.StatusReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** What people write in the viewer, at the server of the writing tests; each test has an initiative of its own. */
@WritingTest
@ExtendWith({BrowserCondition.class, ViewerExtension.class})
class WritingInTheViewerTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String OWNER = "actor:norsk-helsenett";
    private static final String TRY = ".change-form button:not([type])";
    private static final String SAVE = ".change-form > .actions button[type=button]";

    private final int number = NUMBER.incrementAndGet();
    private final String id = "initiative:v-" + number;
    private final String needed = "initiative:v-needed-" + number;

    @Autowired
    Writer writer;

    @Autowired
    Commits commits;

    private Initiative now() {
        return commits.current().get(Initiative.class, id);
    }

    private void start(Map<?, ?>... more) {
        writer.editor()
                .apply(
                        create(id, initiative("Vårt tiltak " + number, OWNER)),
                        create(
                                needed,
                                Map.of(
                                        "name",
                                        "Forutsetning " + number,
                                        "kind",
                                        "PROJECT",
                                        "owner",
                                        OWNER,
                                        "period",
                                        period("2029-Q1", "2030-Q4"))))
                .commit();
        if (more.length > 0) {
            writer.editor().apply(more).commit();
        }
    }

    private void signIn(Viewer viewer, Role role, String organisation) {
        if (viewer.at("#session-who").count() > 0) {
            viewer.at("#session-who ~ .actions button").click();
        }
        viewer.at("#token").fill(writer.as(role, organisation).token());
        viewer.press("Enter");
    }

    private static void tryOut(Viewer viewer) {
        viewer.at(TRY).click();
        viewer.at("#outcome-title").waitFor();
        assertThat(viewer.at("#outcome-title")).isFocused();
    }

    /** Fills in a field that names a thing, and waits until it is known. */
    private static void name(Viewer viewer, String field, String name) {
        viewer.at(field).fill(name);
        viewer.at(field + "-list option").first().waitFor(new Locator.WaitForOptions().setState(ATTACHED));
    }

    private static void save(Viewer viewer) {
        viewer.at(SAVE).click();
        viewer.at(".form-done").waitFor();
        assertThat(viewer.at(".form-done h1")).isFocused();
    }

    @Test
    void aReporterSeesWhatIsOwedAndReportsItByKeyboardAfterADryRun(Viewer viewer) {
        String portfolio = "portfolio:v-" + number;
        start(
                create(
                        portfolio,
                        Map.of(
                                "name",
                                "Portefølje",
                                "date",
                                "2026-01-01",
                                "entries",
                                List.of(Map.of("initiative", id, "state", "ACTIVE")))),
                create(
                        "round:v-" + number,
                        Map.of("name", "Runde", "portfolio", portfolio, "opens", "2026-01-02", "due", "2026-01-31")));
        viewer.open("/sign-in?next=/reporting");
        AccessibilityTest.assertClean(viewer);
        viewer.at("#token").fill("vk_feil");
        viewer.press("Enter");
        assertThat(viewer.at("#token-problem")).containsText("utløpt");
        assertThat(viewer.at("#token")).isFocused();
        viewer.forgiveErrors(); // The browser writes a refused token to the console.
        signIn(viewer, Role.REPORTER, OWNER);
        viewer.at("#round-v-" + number + " tr[data-id]", "Forfalt").waitFor();
        assertThat(viewer.at(".session-link")).containsText("Rapportør, Norsk helsenett SF");
        AccessibilityTest.assertClean(viewer);
        viewer.at("#round-v-" + number + " .button").focus();
        viewer.press("Enter");
        viewer.settled();
        viewer.at(TRY).focus();
        viewer.press("Enter");
        assertThat(viewer.at("#form-problems")).isFocused();
        assertThat(viewer.at("#form-problems")).containsText("Samlet");
        viewer.at("[name='dimensions.OVERALL.now']").first().focus();
        viewer.press("ArrowRight");
        assertThat(viewer.at("[name='dimensions.OVERALL.now'][value=GREEN]")).isChecked();
        viewer.at("#f-dimensions-OVERALL-summary").fill("Går godt");
        viewer.page().reload();
        viewer.settled();
        assertThat(viewer.at("#f-dimensions-OVERALL-summary")).hasValue("Går godt");
        tryOut(viewer);
        AccessibilityTest.assertClean(viewer);
        assertThat(viewer.at(".form-outcome tbody tr").first()).containsText("Statusrapport");
        assertThat(StatusReport.of(id, commits.current())).isEmpty();
        save(viewer);
        StatusReport report = StatusReport.of(id, commits.current()).getFirst();
        assertThat(String.valueOf(report.dimensions().getFirst().summary())).contains("Går godt");
        viewer.at(".form-done .actions a").click();
        assertThat(viewer.at("#round-v-" + number + " tr[data-id]")).containsText("Levert");
    }

    @Test
    void anEditorMovesAPlanAndAddsANeedAndSeesTheConflictThatItCausesBeforeItIsSaved(Viewer viewer) {
        start();
        viewer.open("/sign-in?next=/item/" + id);
        signIn(viewer, Role.EDITOR, "actor:ks");
        viewer.at(".item-head .actions a", "Rediger").click();
        viewer.at("#f-period-start").fill("1. kvartal 2028");
        viewer.at("#f-period-end").fill("2027-Q4");
        viewer.at("#f-reason").fill("Ny plan");
        viewer.at(TRY).click();
        assertThat(viewer.at("#f-period-end")).hasAttribute("aria-invalid", "true");
        viewer.at("#form-problems a").click();
        assertThat(viewer.at("#f-period-end")).isFocused();
        viewer.at("#f-period-end").fill("2028-Q4");
        viewer.at("button", "Legg til noe dette trenger").click();
        assertThat(viewer.at("#f-dependencies-new-1-other")).isFocused();
        viewer.page().keyboard().insertText("Forutsetning " + number);
        viewer.at("#f-dependencies-new-1-why-nb").fill("Må være på plass");
        tryOut(viewer);
        AccessibilityTest.assertClean(viewer.dark());
        assertThat(viewer.at(".form-outcome .conflict-list li.caused")).hasCount(1);
        assertThat(now().period()).isNull();
        save(viewer);
        assertThat(String.valueOf(now().period())).contains("2028-Q1", "2028-Q4");
        assertThat(commits.current().list(Dependency.class).stream()
                        .filter(edge -> edge.from().equals(id))
                        .map(Dependency::to))
                .containsExactly(needed);
    }

    @Test
    void whatOthersHaveChangedMeanwhileIsToldAndWhatWasTypedStaysAlsoWhenTheServerIsGone(Viewer viewer) {
        start();
        viewer.open("/sign-in?next=/edit/" + id);
        signIn(viewer, Role.EDITOR, "actor:ks");
        Consumer<Route> gone = route -> route.abort("connectionrefused");
        viewer.page().route("**/writing/mutations.js", gone); // What sends is fetched while somebody types.
        viewer.at("#f-name").fill("Mitt navn " + number);
        viewer.at("#f-reason").fill("Bedre navn");
        viewer.at(TRY).click();
        assertThat(viewer.at("#form-failure")).containsText("svarer ikke");
        viewer.page().unroute("**/writing/mutations.js", gone);
        viewer.at("#form-failure button", "Prøv igjen").click();
        viewer.at(".form-note").waitFor();
        assertThat(viewer.at("#f-name")).hasValue("Mitt navn " + number);
        viewer.page().route("**/graphql", gone);
        viewer.at(TRY).click();
        assertThat(viewer.at("#form-failure")).containsText("svarer ikke");
        viewer.page().unroute("**/graphql", gone);
        Consumer<Route> refused = route -> route.fulfill(new Route.FulfillOptions().setStatus(401));
        viewer.page().route("**/graphql", refused);
        viewer.at(TRY).click();
        assertThat(viewer.at("#form-failure")).containsText("Tokenet gjelder ikke lenger");
        assertThat(viewer.at("#f-name")).hasValue("Mitt navn " + number);
        viewer.page().unroute("**/graphql", refused);
        assertTold(viewer, 429, "for mye å gjøre akkurat nå. Det du har skrevet, står her fortsatt. Vent 7 sekunder");
        assertTold(viewer, 503, "Lageret svarer ikke");
        viewer.visit("/sign-in?next=/edit/" + id);
        signIn(viewer, Role.EDITOR, "actor:ks");
        assertThat(viewer.at("#f-name")).hasValue("Mitt navn " + number);
        viewer.forgiveErrors(); // The browser writes refusals to the console.
        writer.editor()
                .apply(update(id, Map.of("name", "Andres navn " + number, "state", "ONGOING")))
                .commit();
        viewer.at(TRY).click();
        assertThat(viewer.at("#form-conflict")).isFocused();
        assertThat(viewer.at("#form-conflict")).containsText("KS, EDITOR");
        assertThat(viewer.at("#f-name")).hasValue("Mitt navn " + number);
        viewer.at("#form-conflict button").click();
        assertThat(viewer.at(".form-outcome tbody tr")).hasCount(1);
        assertThat(viewer.at(".form-outcome tbody")).containsText("Andres navn " + number);
        assertThat(viewer.at("#f-state")).hasValue("ONGOING");
        save(viewer);
        assertThat(now().name()).isEqualTo("Mitt navn " + number);
    }

    /** What the server says before it has read anything is told in words, with how long to wait. */
    private static void assertTold(Viewer viewer, int status, String text) {
        Consumer<Route> answer = route ->
                route.fulfill(new Route.FulfillOptions().setStatus(status).setHeaders(Map.of("Retry-After", "7")));
        viewer.page().route("**/graphql", answer);
        viewer.at(TRY).click();
        assertThat(viewer.at("#form-failure")).containsText(text);
        viewer.page().unroute("**/graphql", answer);
    }

    @Test
    void anEditorRegistersDecidesAsksForReportsTellsOfAdoptionAndRemoves(Viewer viewer) {
        String portfolio = "portfolio:v-" + number;
        String criterion = "criterion:v-" + number;
        start(
                create(criterion, Map.of("name", "Kriteriet " + number, "type", "PORTFOLIO", "number", 1)),
                create(
                        portfolio,
                        Map.of("name", "Portefølje " + number, "date", "2099-01-01", "criteria", List.of(criterion))));
        viewer.open("/sign-in?next=/portfolio");
        signIn(viewer, Role.EDITOR, "actor:ks");
        viewer.at(".actions a", "Meld inn et tiltak").click();
        viewer.at(TRY).click();
        assertThat(viewer.at("#form-problems li")).hasCount(5);
        assertThat(viewer.at("#form-problems")).containsText("1. Kriteriet " + number);
        String registered = "Innmeldt " + number;
        viewer.at("#f-name").fill(registered);
        viewer.at("#f-kind").selectOption("PROJECT");
        name(viewer, "#f-owner", "Norsk helsenett SF");
        viewer.at("[id='f-assessments-" + criterion + "-met']").selectOption("no");
        viewer.at("[id='f-assessments-" + criterion + "-note-nb']").fill("Det er\u0001 lokalt");
        viewer.at("#f-reason").fill("Meldt inn");
        viewer.at(TRY).click();
        assertThat(viewer.at("#form-problems li")).containsText("gir ikke mening");
        assertThat(viewer.at("#form-problems li [lang=en]")).containsText("U+0001");
        viewer.at("[id='f-assessments-" + criterion + "-note-nb']").fill("Det er lokalt");
        tryOut(viewer);
        save(viewer);
        Portfolio entered = commits.current().get(Portfolio.class, portfolio);
        assertThat(entered.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.assessments())
                        .singleElement()
                        .satisfies(assessment -> assertThat(assessment.met()).isFalse()));

        viewer.open("/portfolio");
        viewer.at(".actions a", "Åpne en rapporteringsrunde").click();
        viewer.at("#f-name").fill("Runde " + number);
        viewer.at("#f-opens").fill("2099-02-01");
        viewer.at("#f-due").fill("2099-01-31");
        viewer.at("#f-reason").fill("Ny runde");
        viewer.at(TRY).click();
        assertThat(viewer.at("#f-due-problem")).containsText("før runden åpner");
        viewer.at("#f-due").fill("2099-02-28");
        tryOut(viewer);
        save(viewer);
        assertThat(commits.current()
                        .get(ReportingRound.class, "round:v-" + number + "-2099-02-01")
                        .due())
                .isEqualTo("2099-02-28");

        viewer.open("/governance");
        viewer.at(".actions a", "Før et vedtak").click();
        viewer.at("#f-name").fill("Vedtak " + number);
        viewer.at("#f-state").selectOption("ADOPTED");
        viewer.at("button", "Legg til en").click();
        name(viewer, "#f-concerns-0", registered);
        viewer.at("#f-reason").fill("Ført etter møtet");
        tryOut(viewer);
        assertThat(viewer.at(".form-outcome tbody")).containsText("Vedtatt");
        assertThat(viewer.at(".form-outcome tbody a")).hasText(registered);
        save(viewer);
        Decision decision = commits.current().get(Decision.class, "decision:vedtak-" + number);
        assertThat(decision.concerns()).containsExactly("initiative:innmeldt-" + number);

        viewer.open("/adoption");
        viewer.at(".actions a", "Registrer innføring").click();
        name(viewer, "#f-solution", "Kjernejournal");
        viewer.at("button", "Gå videre").click();
        viewer.at("#f-stage").selectOption("PILOT");
        viewer.at("button", "Legg til et tall").click();
        viewer.page().keyboard().insertText("brukere");
        viewer.at("#f-figures-0-asStated").fill("om lag 10");
        viewer.at("#f-figures-0-percent").fill("12,5");
        viewer.at("#f-reason").fill("Prøvd");
        tryOut(viewer);
        save(viewer);
        assertThat(Adoption.of("solution:kjernejournal", commits.current()))
                .anySatisfy(adoption -> assertThat(adoption.actor() + adoption.stage() + adoption.figures())
                        .contains("actor:ksPILOT", "om lag 10", "percent=12.5"));

        viewer.open("/item/initiative:innmeldt-" + number);
        viewer.at(".item-head .actions a", "Ta bort").click();
        assertThat(viewer.at(".names")).containsText(new String[] {"Vedtak " + number, "Portefølje " + number});
        viewer.at("#f-reason").fill("Trukket");
        viewer.at(TRY).click();
        assertThat(viewer.at("#f-cascade-problem")).containsText("Andre viser til det");
        viewer.at("#f-cascade").check();
        tryOut(viewer);
        save(viewer);
        assertThat(commits.current().find("initiative:innmeldt-" + number)).isEmpty();
        assertThat(commits.current().get(Portfolio.class, portfolio).entries()).isEmpty();
    }

    @Test
    void aReaderProposesAndCommentsAndAnEditorAccepts(Viewer viewer) {
        start();
        viewer.open("/propose/" + id);
        viewer.at(".form-note a").click();
        signIn(viewer.settled(), Role.VIEWER, OWNER);
        viewer.at("#f-title").fill("Feil navn " + number);
        viewer.at("#f-name").fill("Foreslått navn " + number);
        viewer.at("#f-reason").fill("Det heter noe annet");
        tryOut(viewer);
        save(viewer);
        viewer.at(".form-done .actions a").first().click();
        viewer.at(".proposal-events").waitFor();
        AccessibilityTest.assertClean(viewer);
        viewer.at("#f-comment").fill("Se også saken");
        viewer.at("[aria-labelledby=comment-title] button").click();
        assertThat(viewer.at(".proposal-events")).containsText("Se også saken");
        assertThat(now().name()).isEqualTo("Vårt tiltak " + number);
        String address = viewer.path();
        viewer.open("/sign-in?next=" + address);
        signIn(viewer, Role.EDITOR, "actor:ks");
        viewer.at("button", "Avslå").click();
        assertThat(viewer.at("#f-reason")).isFocused();
        viewer.at("button", "Godta").click();
        assertThat(viewer.at(".proposal-facts")).containsText("Godtatt");
        assertThat(now().name()).isEqualTo("Foreslått navn " + number);
        viewer.open("/proposals?state=ACCEPTED&item=" + id);
        assertThat(viewer.at("tbody tr")).containsText("Feil navn " + number);
        AccessibilityTest.assertClean(viewer);
    }
}
