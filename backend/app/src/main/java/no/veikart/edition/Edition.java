package no.veikart.edition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.veikart.roadmap.Entry;
import no.veikart.roadmap.NorwegianOrder;
import no.veikart.roadmap.RefersTo;
import no.veikart.roadmap.Source;
import no.veikart.roadmap.Text;
import no.veikart.roadmap.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * An edition (utgave) of the roadmap or of another document work.
 *
 * @param of the work that it is an edition of
 * @param version its version, as 21.1
 * @param status how far it has come
 * @param date its date; null when no source says
 * @param decision the decision behind it; null when none is recorded
 * @param contentKnown how far its content is known here
 * @param asOf the day as of which what was known is its content; null when that is not known at all, and when it is based on a commit
 * @param commitHash the hash of the commit after which the roadmap is its content; null when a day says, or nobody knows
 * @param scopesOn for a scope list, the day whose scopes it holds; null for any other edition
 * @param reason why its content is not fully known; null when it is, or when no reason is known, or not in that language
 * @param parts its documents, chapters and annexes
 * @param notes what else is told of it; null when nothing, or not in that language
 */
public record Edition(
        String id,
        String name,
        List<String> aliases,
        @Nullable Text description,
        List<Source> sources,
        List<Unknown> unknowns,
        @RefersTo("initiative") String of,
        String version,
        EditionStatus status,
        @Nullable LocalDate date,
        @RefersTo("decision") @Nullable String decision,
        ContentKnown contentKnown,
        @Nullable LocalDate asOf,
        @Nullable String commitHash,
        @Nullable LocalDate scopesOn,
        @Nullable Text reason,
        List<EditionPart> parts,
        @Nullable Text notes)
        implements Entry {

    /** By the work that it is an edition of, there by date, unknown dates last, then by name. */
    static final Comparator<Edition> BY_WORK = Comparator.comparing(Edition::of)
            .thenComparing(edition -> edition.date() == null ? LocalDate.MAX : edition.date())
            .thenComparing(NorwegianOrder.BY_NAME);

    public Edition {
        boolean told = asOf != null || commitHash != null;
        if ((contentKnown != ContentKnown.UNKNOWN) != told || (asOf != null && commitHash != null)) {
            throw new IllegalArgumentException(
                    "asOf says as of which day its content is known, or commitHash after which commit; one of them is"
                            + " given unless contentKnown is UNKNOWN");
        }
        if (scopesOn != null && asOf == null) {
            throw new IllegalArgumentException("scopesOn is a part of its content; that takes asOf too");
        }
    }
}
