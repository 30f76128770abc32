package no.veikart.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.veikart.roadmap.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The words of the interface in a language, from the viewer's own files: nobody keeps them twice. */
final class ViewerWords {
    private static final Pattern WORD = Pattern.compile("^  \"?([\\w.]+)\"?: \"(.*)\",$", Pattern.MULTILINE);
    private static final Pattern PLURAL =
            Pattern.compile("^  \"([\\w.]+)\": \\{ one: \"(.*)\", other: \"(.*)\" },$", Pattern.MULTILINE);
    private static final String ONE = " one";

    private final Map<String, String> words = new HashMap<>();

    ViewerWords(Language language) {
        String name = language.name().toLowerCase(Locale.ROOT);
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:static/i18n/" + name + "*.js")) {
                read(file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String file) {
        WORD.matcher(file).results().forEach(found -> words.put(found.group(1), found.group(2)));
        PLURAL.matcher(file).results().forEach(found -> {
            words.put(found.group(1) + ONE, found.group(2));
            words.put(found.group(1), found.group(3));
        });
    }

    /** The words for a key, with values for what stands in braces, names and values in turn; the key where there are none. */
    String say(String key, Object... values) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            given.put(values[i].toString(), values[i + 1].toString());
        }
        String usual = words.getOrDefault(key, key);
        String said = "1".equals(given.get("count")) ? words.getOrDefault(key + ONE, usual) : usual;
        for (Map.Entry<String, String> value : given.entrySet()) {
            said = said.replace("{" + value.getKey() + "}", value.getValue());
        }
        return said;
    }

    /** By how many quarters a period moved; negative is earlier. */
    String moved(int quarters) {
        return say(quarters > 0 ? "governance.later" : "governance.earlier", "count", Math.abs(quarters));
    }

    /** The word for a field of a type, for that of all types where it has none of its own; the field itself where nobody has named it. */
    String field(String type, String field) {
        String common = words.getOrDefault("fact." + field, field);
        return words.getOrDefault("fact." + type + "." + field, common);
    }

    /** Whether there is a word for the field of any type. */
    boolean hasField(String field) {
        return words.containsKey("fact." + field);
    }

    String value(Enum<?> value) {
        return value(value.getDeclaringClass().getSimpleName(), value.name());
    }

    /** @param type the name of the enumeration */
    String value(String type, String value) {
        return words.getOrDefault(type + "." + value, value);
    }

    String kind(String prefix) {
        return words.getOrDefault("kinds." + prefix, prefix);
    }

    /** The words for a key, with the kinds of things that it is about, by their ids. */
    String titled(String key, Collection<String> ids) {
        String kinds = ids.stream()
                .map(id -> id.substring(0, Math.max(0, id.indexOf(':'))))
                .distinct()
                .sorted()
                .map(this::kind)
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? say(key) : say(key) + ": " + kinds;
    }
}
