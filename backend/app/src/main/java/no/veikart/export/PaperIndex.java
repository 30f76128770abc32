package no.veikart.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.veikart.edition.Edition;
import no.veikart.governance.Case;
import no.veikart.governance.Meeting;
import no.veikart.roadmap.Named;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.Roadmap;

/** All papers: one for each edition, and one for each meeting, by the body that met; the bodies with the most known agendas first. */
final class PaperIndex {
    /** By work, the newest first. */
    private static final Comparator<Edition> BY_WORK = Comparator.comparing(Edition::of)
            .thenComparing(Edition::date, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Edition::version, Comparator.reverseOrder());

    private final Roadmap roadmap;
    private final PageFrame frame;
    private final ViewerWords words;
    private final HtmlPage page;
    private final PlainValues values;
    private final PaperParts parts;
    private final Map<String, Long> cases;

    PaperIndex(Exports.Asked asked, PageFrame frame) {
        this.roadmap = asked.roadmap();
        this.frame = frame;
        this.words = frame.words();
        this.page = frame.paper(frame.language().code(), words.say("paper.title"));
        this.values = new PlainValues(roadmap, frame.language(), frame.address().carried());
        this.parts = new PaperParts(frame, new PaperCells(frame.language(), values), page);
        this.cases = roadmap.list(Case.class).stream()
                .filter(each -> each.meeting() != null)
                .collect(Collectors.groupingBy(Case::meeting, Collectors.counting()));
        frame.known(page, asked.provenance().commit());
    }

    String write() {
        page.paragraph(words.say("paper.lead"));
        Map<String, List<Meeting>> byBody = byBody();
        List<String> contents = new ArrayList<>(List.of(HtmlPage.jump(words.kind("edition"))));
        byBody.keySet().forEach(name -> contents.add(HtmlPage.jump(name)));
        page.list(contents);
        editions();
        byBody.forEach(this::meetings);
        return page.toString();
    }

    private Map<String, List<Meeting>> byBody() {
        Map<String, List<Meeting>> byBody = roadmap.list(Meeting.class).stream()
                .sorted(Comparator.comparing(Meeting::date).reversed().thenComparing(NorwegianOrder.BY_NAME))
                .collect(Collectors.groupingBy(meeting -> meeting.body() == null ? "" : meeting.body()));
        Map<String, List<Meeting>> named = new LinkedHashMap<>();
        byBody.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Meeting>> each) ->
                                each.getKey().isEmpty())
                        .thenComparing(each -> -agendas(each.getValue()))
                        .thenComparing(each -> -each.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(each -> named.put(nameOf(each.getKey()), each.getValue()));
        return named;
    }

    private String nameOf(String body) {
        return body.isEmpty()
                ? words.say("paper.noBody")
                : roadmap.find(Named.class, body).map(Named::name).orElse(body);
    }

    private int agendas(List<Meeting> meetings) {
        return (int) meetings.stream()
                .filter(meeting -> cases.containsKey(meeting.id()))
                .count();
    }

    private void editions() {
        String title = words.kind("edition");
        page.heading(title);
        parts.table(
                title,
                "pack.nothingNew",
                roadmap.listBy(Edition.class, BY_WORK),
                edition -> new String[] {
                    paper(edition),
                    values.linkTo(edition.of()),
                    values.field(edition, "date"),
                    values.field(edition, "status"),
                    values.field(edition, "contentKnown")
                },
                "column.name",
                "fact.of",
                "fact.date",
                "fact.status",
                "fact.contentKnown");
    }

    private void meetings(String body, List<Meeting> meetings) {
        page.heading(body.equals(words.say("paper.noBody")) ? frame.language().code() : "nb", body);
        parts.table(
                body,
                "pack.nothingNew",
                meetings,
                meeting -> new String[] {
                    values.field(meeting, "date"),
                    paper(meeting),
                    values.field(meeting, "type"),
                    values.field(meeting, "state"),
                    String.valueOf(cases.getOrDefault(meeting.id(), 0L))
                },
                "pack.date",
                "column.name",
                "fact.type",
                "fact.state",
                "kinds.case");
    }

    /** Its paper, by its name. */
    private String paper(Named thing) {
        String address = "/paper/" + thing.id() + frame.address().carried();
        return frame.language().marked("nb", HtmlPage.link(address, thing.name()));
    }
}
