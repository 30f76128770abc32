package no.veikart.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/** What an answer can be sent as. */
enum Format {
    JSON("json", "application/json", Needs.NOTHING),
    NDJSON("ndjson", "application/x-ndjson", Needs.ONE_LIST),
    CSV("csv", "text/csv;charset=UTF-8", Needs.ONE_LIST),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Needs.ONE_LIST),
    GRAPHML("graphml", "application/graphml+xml", Needs.DEPENDENCIES),
    DOT("dot", "text/vnd.graphviz;charset=UTF-8", Needs.DEPENDENCIES),
    MERMAID("mmd", "text/vnd.mermaid;charset=UTF-8", Needs.DEPENDENCIES),
    ICALENDAR("ics", "text/calendar;charset=UTF-8", Needs.DATES),
    MSPDI("mspdi.xml", "application/xml", Needs.TASKS),
    SVG("svg", "image/svg+xml", Needs.DRAWN),
    HTML("html", "text/html;charset=UTF-8", Needs.ONE_LIST);

    /** What an answer must hold to be sent in a format. */
    enum Needs {
        NOTHING("anything"),
        /** A table is made of it: see {@link Column}. */
        ONE_LIST("one list of objects"),
        /** A graph is made of them: see {@link GraphAnswer}. */
        DEPENDENCIES("dependencies"),
        /** A calendar is made of them: see {@link PlanAnswer}. */
        DATES("things with dates or periods"),
        /** A project is made of them: see {@link TaskAnswer}. */
        TASKS("initiatives with their period, or milestones with their date"),
        /** A timeline is made of them, or a graph: see {@link Drawing}. */
        DRAWN("dependencies, or things with dates or periods");

        private final String words;

        Needs(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private final String suffix;
    private final MediaType mediaType;
    private final Needs needs;

    Format(String suffix, String mediaType, Needs needs) {
        this.suffix = suffix;
        this.mediaType = MediaType.parseMediaType(mediaType);
        this.needs = needs;
    }

    /** The end of the address and of the file's name. */
    String suffix() {
        return suffix;
    }

    MediaType mediaType() {
        return mediaType;
    }

    Needs needs() {
        return needs;
    }

    /**
     * Whether somebody who accepts this gets it; GraphQL's own media type is JSON. Pages and plain XML are only to be had by their suffix: browsers
     * prefer them to all else, and who opens an operation in one wants to see its answer.
     */
    boolean isAcceptedBy(MediaType accepted) {
        return (this != HTML && this != MSPDI && accepted.isCompatibleWith(mediaType))
                || (this == JSON && accepted.isCompatibleWith(MediaType.APPLICATION_GRAPHQL_RESPONSE));
    }

    /** Whether it has words of ours in it, in a language of the asker's; the others are data and nothing else. */
    boolean hasWords() {
        return this != JSON && this != NDJSON && this != CSV;
    }

    /** The headers of a request that its answer depends on. */
    String vary() {
        return this == CSV || hasWords() ? "Accept, Accept-Language" : "Accept";
    }

    /** Whether browsers show it in place of keeping it as a file. */
    boolean isShown() {
        return this == JSON || this == SVG || this == HTML;
    }

    static Optional<Format> find(String suffix) {
        return Arrays.stream(values())
                .filter(f -> f.suffix.equalsIgnoreCase(suffix))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
