package no.veikart.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Writes a plan as iCalendar (RFC 5545): events of whole days that take up nobody's time. */
final class CalendarWriter {
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder calendar = new StringBuilder();
    private final PlainLanguage language;

    private CalendarWriter(PlainLanguage language) {
        this.language = language;
    }

    static String write(PlanAnswer plan, Provenance provenance, PlainLanguage language) {
        CalendarWriter writer = new CalendarWriter(language);
        writer.line("BEGIN:VCALENDAR");
        writer.line("VERSION:2.0");
        writer.line("PRODID:-//Veikart//Veikart//" + language);
        writer.line("NAME:" + escaped(provenance.title()));
        writer.line("X-WR-CALNAME:" + escaped(provenance.title()));
        writer.line("DESCRIPTION:" + escaped(String.join("\n", provenance.lines(language))));
        Instant stamp = provenance.commit().recordedAt().truncatedTo(ChronoUnit.SECONDS);
        plan.events().forEach((id, event) -> writer.event(id, event, stamp));
        if (plan.events().isEmpty()) {
            writer.something();
        }
        writer.line("END:VCALENDAR");
        return writer.calendar.toString();
    }

    /** A calendar without any component is none. */
    private void something() {
        line("BEGIN:VTIMEZONE");
        line("TZID:Etc/UTC");
        line("BEGIN:STANDARD");
        line("DTSTART:19700101T000000");
        line("TZOFFSETFROM:+0000");
        line("TZOFFSETTO:+0000");
        line("END:STANDARD");
        line("END:VTIMEZONE");
    }

    private void event(String id, PlanAnswer.Event event, Instant stamp) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(id) + "@veikart");
        line("DTSTAMP:" + MOMENT.format(stamp));
        line("DTSTART;VALUE=DATE:" + DAY.format(event.first()));
        line("DTEND;VALUE=DATE:" + DAY.format(event.last().plusDays(1)));
        line("SUMMARY;LANGUAGE=nb:" + escaped(event.name()));
        String known = event.known(language.words());
        if (!known.isEmpty()) {
            line("DESCRIPTION;LANGUAGE=" + language.code() + ":" + escaped(known));
        }
        line("CATEGORIES;LANGUAGE=" + language.code() + ":"
                + escaped(language.words().say("type." + event.type())));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** A line of more than 75 bytes goes on in the next, after a space. */
    private void line(String content) {
        int length = 0;
        for (int i = 0; i < content.length(); ) {
            String letter = Character.toString(content.codePointAt(i));
            int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST_LINE) {
                calendar.append("\r\n ");
                length = 1;
            }
            calendar.append(letter);
            length += bytes;
            i += letter.length();
        }
        calendar.append("\r\n");
    }
}
