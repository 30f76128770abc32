package no.veikart.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import no.veikart.commit.Commit;

/**
 * What an export says of itself.
 *
 * @param title what was asked
 * @param commit the newest commit of the roadmap that was asked
 * @param sources the names of the source documents
 */
record Provenance(String title, Commit commit, List<String> sources) {
    /** The licence of the dataset. */
    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    static final String LICENCE_NAME = "CC BY 4.0";

    /** Who is to be named by those who use the data. */
    static final String ATTRIBUTION =
            "Veikart, from documents of Direktoratet for e-helse and Norsk helsenett, told in our own words";

    /** The same of what has another title. */
    Provenance titled(String other) {
        return new Provenance(other, commit, sources);
    }

    /** As of when it was known. */
    String known(PlainLanguage language) {
        LocalDate day = LocalDate.ofInstant(commit.at(), ZoneOffset.UTC);
        return language.words().say("pack.known", "date", language.day(day), "commit", commit.number());
    }

    static String licence(PlainLanguage language) {
        return language.words().say("drawing.licence", "licence", LICENCE_NAME + ", " + LICENCE);
    }

    /** Who is to be named, in the words of a language. */
    static String attribution(PlainLanguage language) {
        return language.words().say("drawing.attribution");
    }

    /** All of it in the words of a language, a line each. */
    List<String> lines(PlainLanguage language) {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        lines.addAll(origin(language));
        return lines;
    }

    /** The same without the title. */
    List<String> origin(PlainLanguage language) {
        List<String> lines = new ArrayList<>();
        lines.add(known(language));
        lines.add(licence(language));
        lines.add(attribution(language));
        sources.forEach(source -> lines.add(language.words().say("drawing.source", "name", source)));
        return lines;
    }

    /** All of it, a line each. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        lines.add("Commit " + commit.number() + ", known " + commit.at());
        lines.add("Licence: " + LICENCE_NAME + ", " + LICENCE);
        lines.add("Attribution: " + ATTRIBUTION);
        sources.forEach(source -> lines.add("Source: " + source));
        return lines;
    }
}
