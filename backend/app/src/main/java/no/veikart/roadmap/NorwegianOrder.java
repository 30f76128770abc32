package no.veikart.roadmap;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of names by Norwegian rules: æ, ø and å last, aa as å, small and capital letters together. */
public final class NorwegianOrder {
    private static final Collator RULES = rules();

    private NorwegianOrder() {}

    private static Collator rules() {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("no"));
        collator.setStrength(Collator.TERTIARY);
        return collator;
    }

    /** Compares two names; those that the rules hold for equal, by code point. */
    public static int compare(String a, String b) {
        int byRules = RULES.compare(a, b);
        return byRules == 0 ? a.compareTo(b) : byRules;
    }

    /** Entries by name, then by id. */
    public static final Comparator<Entry> BY_NAME =
            Comparator.comparing(Entry::name, NorwegianOrder::compare).thenComparing(Entry::id);
}
