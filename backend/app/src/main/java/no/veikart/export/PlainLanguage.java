package no.veikart.export;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.veikart.platform.UserError;
import no.veikart.roadmap.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The languages of the plain pages, which are those of the viewer. */
enum PlainLanguage {
    NB("Bokmål"),
    NN("Nynorsk"),
    EN("English");

    private final String name;
    private final ViewerWords words;

    PlainLanguage(String name) {
        this.name = name;
        this.words = new ViewerWords(Language.valueOf(name()));
    }

    /** As it calls itself. */
    String ownName() {
        return name;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    ViewerWords words() {
        return words;
    }

    /**
     * The one that is asked for, else the first of ours that the reader's program prefers, else bokmål.
     *
     * @throws UserError when it asks for one that there is not
     */
    static PlainLanguage of(@Nullable List<String> asked, List<Locale> preferred) {
        if (asked == null) {
            return preferred.stream()
                    .flatMap(locale -> near(locale.getLanguage()).stream())
                    .findFirst()
                    .orElse(NB);
        }
        return Arrays.stream(values())
                .filter(language -> asked.equals(List.of(language.code())))
                .findFirst()
                .orElseThrow(() ->
                        UserError.badInput("lang is " + String.join(", ", asked) + "; it is one of nb, nn and en"));
    }

    /** In the order that the reader's program gives; none where it gives none. */
    static List<Locale> preferred(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? List.of()
                : Collections.list(request.getLocales());
    }

    /** Who reads Danish or Swedish reads bokmål sooner than English. */
    private static Optional<PlainLanguage> near(String code) {
        return switch (code) {
            case "nb", "no", "da", "sv" -> Optional.of(NB);
            case "nn" -> Optional.of(NN);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }

    String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(this == EN ? Locale.UK : Locale.of(code(), "NO"))
                .format(date);
    }

    /**
     * What is in another language than the page says so.
     *
     * @param html already HTML
     */
    String marked(String code, String html) {
        return code.equals(code()) ? html : "<span lang=\"" + code + "\">" + html + "</span>";
    }
}
