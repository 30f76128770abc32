package no.veikart.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Roadmap;
import no.veikart.roadmap.Text;

/** The editions of one roadmap by what people call them. */
public final class EditionNames {
    private static final int LONGEST_SHOWN = 60;

    private final List<Edition> editions;
    private final Set<String> works = new HashSet<>();

    private EditionNames(Roadmap roadmap) {
        this.editions = roadmap.list(Edition.class);
        editions.stream()
                .filter(edition -> edition.contentKnown() != ContentKnown.UNKNOWN)
                .map(Edition::of)
                .forEach(works::add);
    }

    public static EditionNames of(Roadmap roadmap) {
        return roadmap.derived(EditionNames.class, EditionNames::new);
    }

    /**
     * The edition of that id, version, name or alias, in this order; capital and small letters are alike. Where several works have that
     * version, it is that of a work with known editions.
     *
     * @throws UserError BAD_USER_INPUT when there is none, or more than one; it lists what there is
     */
    public Edition get(String asked) {
        List<Predicate<Edition>> ways = List.of(
                edition -> edition.id().equals(asked),
                edition -> edition.version().equalsIgnoreCase(asked) && works.contains(edition.of()),
                edition -> edition.version().equalsIgnoreCase(asked),
                edition -> edition.name().equalsIgnoreCase(asked)
                        || edition.aliases().stream().anyMatch(asked::equalsIgnoreCase));
        for (Predicate<Edition> way : ways) {
            List<Edition> found = editions.stream().filter(way).toList();
            if (found.size() > 1) {
                throw UserError.badInput("'" + shown(asked) + "' names several editions; ask by id: " + listed(found));
            }
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        throw UserError.badInput("there is no edition '" + shown(asked) + "'; the editions are " + listed(editions));
    }

    /** Why nobody can answer what an edition held. */
    public static String unknown(Edition edition) {
        Text reason = edition.reason();
        String why = reason == null || reason.en() == null ? "no reason is recorded" : reason.en();
        return "what " + edition.name() + " (" + edition.id() + ") held is not known: " + why;
    }

    private static String shown(String asked) {
        return asked.length() > LONGEST_SHOWN ? asked.substring(0, LONGEST_SHOWN) + "..." : asked;
    }

    private static String listed(List<Edition> editions) {
        return editions.stream()
                .map(edition -> edition.version() + " (" + edition.id()
                        + (edition.contentKnown() == ContentKnown.UNKNOWN ? ", content unknown)" : ")"))
                .collect(Collectors.joining(", "));
    }
}
