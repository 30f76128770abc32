package no.veikart.export;

import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.veikart.platform.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What can be chosen of an export beside the operation's variables.
 *
 * @param csv how CSV is written
 * @param skip how many rows to leave out at the start
 * @param limit how many rows to write at most
 * @param drawing which drawing is made; null for the one that fits the answer best
 * @param language the language of the words of ours in a format that has such
 */
record ExportOptions(
        CsvStyle csv, int skip, int limit, @Nullable Drawing drawing, PlainLanguage language) {
    /** The names that no saved operation may use for a variable. */
    static final Set<String> NAMES = Set.of("separator", "locale", "bom", "header", "skip", "limit", "drawing", "lang");

    /** The options that ask for a part of a table. */
    static final Set<String> PARTS = Set.of("skip", "limit", "header");

    /**
     * Takes the options that a format has out of the parameters of a request; the others are left to be variables. Who asks for texts in a
     * language, and says no more, wants the words around them in the same.
     *
     * @param preferred the languages that the asker's program prefers, the best liked first; none when it does not say
     * @throws UserError BAD_USER_INPUT for an option that makes no sense
     */
    static ExportOptions take(Format format, MultiValueMap<String, String> parameters, List<Locale> preferred) {
        boolean rows = format.needs() == Format.Needs.ONE_LIST;
        return new ExportOptions(
                style(format == Format.CSV, parameters, preferred.isEmpty() ? null : preferred.getFirst()),
                rows ? count("skip", parameters, 0) : 0,
                rows ? count("limit", parameters, Integer.MAX_VALUE) : Integer.MAX_VALUE,
                format == Format.SVG ? drawing(parameters) : null,
                format.hasWords()
                        ? PlainLanguage.of(parameters.remove("lang"), wished(parameters, preferred))
                        : PlainLanguage.NB);
    }

    private static List<Locale> wished(MultiValueMap<String, String> parameters, List<Locale> preferred) {
        return Stream.concat(
                        parameters.getOrDefault("language", List.of()).stream().map(Locale::of), preferred.stream())
                .toList();
    }

    private static @Nullable Drawing drawing(MultiValueMap<String, String> parameters) {
        String asked = one("drawing", parameters);
        return switch (asked) {
            case null -> null;
            case "timeline" -> Drawing.TIMELINE;
            case "graph" -> Drawing.GRAPH;
            default -> throw UserError.badInput("drawing is '" + asked + "'; it is timeline or graph");
        };
    }

    /** Where numbers have a decimal comma, spreadsheets want semicolons between cells. */
    private static CsvStyle style(boolean csv, MultiValueMap<String, String> parameters, @Nullable Locale language) {
        if (!csv) {
            return new CsvStyle(',', false, false, true);
        }
        String locale = one("locale", parameters);
        Locale place = locale == null ? language : Locale.forLanguageTag(locale);
        if (locale != null && String.valueOf(place).isEmpty()) {
            throw UserError.badInput("locale is '" + locale + "', which is no language; give nb or en, for example");
        }
        boolean comma = place != null && DecimalFormatSymbols.getInstance(place).getDecimalSeparator() == ',';
        char separator = separator(one("separator", parameters), comma ? ';' : ',');
        return new CsvStyle(
                separator,
                comma && separator != ',',
                truth("bom", parameters, false),
                truth("header", parameters, true));
    }

    private static char separator(@Nullable String asked, char usual) {
        return switch (asked) {
            case null -> usual;
            case ",", "comma" -> ',';
            case ";", "semicolon" -> ';';
            case "\t", "tab" -> '\t';
            case "|", "pipe" -> '|';
            default -> throw UserError.badInput("separator is '" + asked + "'; it is comma, semicolon, tab or pipe");
        };
    }

    private static boolean truth(String name, MultiValueMap<String, String> parameters, boolean usual) {
        String asked = one(name, parameters);
        return switch (asked) {
            case null -> usual;
            case "true" -> true;
            case "false" -> false;
            default -> throw UserError.badInput(name + " is '" + asked + "'; it is true or false");
        };
    }

    private static int count(String name, MultiValueMap<String, String> parameters, int usual) {
        String asked = one(name, parameters);
        if (asked == null) {
            return usual;
        }
        if (!asked.matches("[0-9]{1,9}")) {
            throw UserError.badInput(name + " is '" + asked + "'; it is a number of rows, from 0");
        }
        return Integer.parseInt(asked);
    }

    private static @Nullable String one(String name, MultiValueMap<String, String> parameters) {
        List<String> given = parameters.remove(name);
        if (given != null && given.size() > 1) {
            throw UserError.badInput(name + " is given " + given.size() + " times; it takes one value");
        }
        return given == null ? null : given.getFirst();
    }
}
