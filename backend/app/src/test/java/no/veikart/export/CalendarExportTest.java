package no.veikart.export;

import static no.veikart.export.Server.lines;
import static no.veikart.export.Server.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import no.veikart.VeikartTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Plans as calendars, read back and validated by iCal4j. */
@VeikartTest
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class CalendarExportTest {
    @LocalServerPort
    int port;

    @Autowired
    SavedOperations operations;

    private Server server;

    @BeforeEach
    void connect() {
        server = new Server(port);
    }

    private Calendar calendar(String path) throws Exception {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        for (String line : text(answer).split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
        }
        Calendar read = new CalendarBuilder().build(new ByteArrayInputStream(answer.body()));
        assertThat(read.validate().hasErrors()).as(path).isFalse();
        return read;
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT);
    }

    @Test
    void meetingsAreEventsOnTheirDays() throws Exception {
        Calendar meetings = calendar("/operations/meetingList.ics");
        int rows = lines(text(server.get("/operations/meetingList.ndjson"))).size();
        List<VEvent> events = events(meetings);
        assertThat(events.stream().filter(event -> uid(event).startsWith("meeting:")))
                .hasSize(rows);
        VEvent board = events.stream()
                .filter(event -> uid(event).startsWith("meeting:2021-12-09-nasjonalt-e-helsestyre/"))
                .findFirst()
                .orElseThrow();
        assertThat(board.<LocalDate>getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2021, 12, 9));
        assertThat(board.<LocalDate>getDateTimeEnd().getDate()).isEqualTo(LocalDate.of(2021, 12, 10));
        assertThat(meetings.toString()).contains("CC BY 4.0");
    }

    private static String uid(VEvent event) {
        return event.getUid().orElseThrow().getValue();
    }

    @Test
    void aCoarsePeriodSaysThatItIsSomewhereWithin() throws Exception {
        List<VEvent> events = events(calendar("/operations/roadmapTimeline.ics"));
        assertThat(events).anySatisfy(event -> {
            assertThat(uid(event)).startsWith("initiative:");
            assertThat(event.getDescription().getValue()).startsWith("en gang i 20");
        });
        assertThat(events).anySatisfy(event -> assertThat(uid(event)).startsWith("milestone:"));
        assertThat(events.stream().map(CalendarExportTest::uid)).doesNotHaveDuplicates();
    }

    @Test
    void theCalendarSpeaksTheReadersLanguage() throws Exception {
        assertThat(calendar("/operations/milestoneList.ics").toString())
                .contains("Kalender: Milepæler", "Lisens: CC BY");
        Calendar english = calendar("/operations/milestoneList.ics?lang=en");
        assertThat(english.toString())
                .contains("Calendar: Milestones", "Licence: CC BY", "PRODID:-//Veikart//Veikart//EN");
        assertThat(events(english)).anySatisfy(event -> {
            assertThat(event.getDescription().getValue()).startsWith("some time in 20");
            assertThat(event.getDescription().toString()).contains("LANGUAGE=en");
            assertThat(event.getSummary().toString()).contains("LANGUAGE=nb");
        });
        var preferred = server.get("/operations/milestoneList.ics", "Accept-Language", "en-GB");
        assertThat(Server.header(preferred, "Content-Language")).isEqualTo("en");
        assertThat(Server.header(preferred, "Vary")).containsIgnoringCase("Accept-Language");
        assertThat(preferred.body())
                .isEqualTo(
                        server.get("/operations/milestoneList.ics?language=EN").body());
        assertThat(Server.header(preferred, "ETag"))
                .isNotEqualTo(Server.header(server.get("/operations/milestoneList.ics"), "ETag"));
    }

    @Test
    void everyOperationThatIsAPlanIsAValidCalendar() throws Exception {
        int plans = 0;
        for (SavedOperation operation : operations.all()) {
            boolean answerable = operation.variables().stream().noneMatch(SavedOperation.Variable::required);
            if (answerable && operation.getFormats().contains("ics")) {
                plans++;
                calendar("/operations/" + operation.name() + ".ics");
            }
        }
        assertThat(plans).isGreaterThan(5);
    }
}
