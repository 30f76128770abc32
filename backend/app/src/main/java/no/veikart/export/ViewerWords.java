package no.veikart.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The words for kinds, fields and values in bokmål, from the viewer's own file: nobody keeps them twice. */
final class ViewerWords {
    private static final Pattern WORD = Pattern.compile("^  \"([\\w.]+)\": \"(.*)\",$", Pattern.MULTILINE);

    private final Map<String, String> words;

    ViewerWords() {
        try {
            String file = new ClassPathResource("static/i18n/nb-words.js").getContentAsString(StandardCharsets.UTF_8);
            words = WORD.matcher(file)
                    .results()
                    .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (first, last) -> last));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The word for a field of a type, for that of all types where it has none of its own; the field itself where nobody has named it. */
    String field(String type, String field) {
        String common = words.getOrDefault("fact." + field, field);
        return words.getOrDefault("fact." + type + "." + field, common);
    }

    String value(Enum<?> value) {
        return words.getOrDefault(value.getDeclaringClass().getSimpleName() + "." + value.name(), value.name());
    }

    String kind(String prefix) {
        return words.getOrDefault("kinds." + prefix, prefix);
    }
}
