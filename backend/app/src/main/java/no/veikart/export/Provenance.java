package no.veikart.export;

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
