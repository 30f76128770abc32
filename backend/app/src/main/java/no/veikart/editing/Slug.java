package no.veikart.editing;

import java.text.Normalizer;
import java.util.Locale;

/** Slugs of Norwegian texts, as the dataset has them: æ is ae, ø is o, å is a. */
final class Slug {
    private static final int LONGEST = 150;

    private Slug() {}

    /** "x" for a text without a letter or digit that a slug can hold. */
    static String of(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        String slug = trimmed(plain);
        return slug.isEmpty() ? "x" : trimmed(slug.substring(0, Math.min(LONGEST, slug.length())));
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^-|-$", "");
    }
}
