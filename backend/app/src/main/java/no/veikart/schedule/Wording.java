package no.veikart.schedule;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import no.veikart.roadmap.Language;

/** The sentences of this feature in one language, from {@code wording_nb.properties} and its sisters; {@code WordingTest} compares them. */
final class Wording {
    private static final Wording NB = new Wording("nb");
    private static final Wording NN = new Wording("nn");
    private static final Wording EN = new Wording("en");

    private final ResourceBundle sentences;

    private Wording(String language) {
        this.sentences = ResourceBundle.getBundle(
                "no.veikart.schedule.wording",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Wording in(Language language) {
        return switch (language) {
            case NB -> NB;
            case NN -> NN;
            case EN -> EN;
        };
    }

    /** The sentence with its parts filled in, which are texts: numbers would get thousands separators. */
    String say(String key, String... parts) {
        return new MessageFormat(sentences.getString(key), Locale.ROOT).format(parts);
    }

    boolean has(String key) {
        return sentences.containsKey(key);
    }

    String quarters(int count) {
        return count == 1 ? say("quarters.one") : say("quarters.many", String.valueOf(count));
    }

    /** A text as a sentence begins. */
    static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
