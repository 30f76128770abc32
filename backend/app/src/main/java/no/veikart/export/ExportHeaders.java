package no.veikart.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** What is said over HTTP of an export. */
final class ExportHeaders {
    private static final String LICENCE = "<" + Provenance.LICENCE + ">; rel=\"license\"";

    /** How many rows the whole list has, whichever part of them is asked for. */
    static final String TOTAL = "X-Total-Count";

    private static final Pattern WRITTEN_AS_IT_IS = Pattern.compile("[\\[\\]{}\"|]");

    private ExportHeaders() {}

    /**
     * What an answer says of itself whether or not it is sent again, with the address that gives this answer for all time.
     *
     * @param vary the headers that the answer depends on
     */
    static void validate(
            HttpServletRequest request, HttpServletResponse response, Validators.Validator validator, String vary) {
        if (!vary.isEmpty()) {
            response.setHeader(HttpHeaders.VARY, vary);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, validator.caching().getHeaderValue());
        response.setHeader(HttpHeaders.LINK, LICENCE);
        if (!validator.point().isEmpty()) {
            String asked = request.getQueryString();
            response.setHeader(
                    HttpHeaders.CONTENT_LOCATION,
                    request.getRequestURI() + "?" + (asked == null ? "" : encoded(asked) + "&") + validator.point());
        }
    }

    /** JSON in an address is taken as it is written; an address that we give has it as it ought to be. */
    private static String encoded(String query) {
        return WRITTEN_AS_IT_IS
                .matcher(query)
                .replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
    }

    /** Says which language the words of ours are in, where the format has such. */
    static void speak(HttpServletResponse response, Format format, PlainLanguage language) {
        if (format.hasWords()) {
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        }
    }

    /** Begins to answer in a format, with a file's name unless browsers show it. */
    static OutputStream open(HttpServletResponse response, Format format, String name, int length, int rows)
            throws IOException {
        String file = format.isShown() ? "" : name + "." + format.suffix();
        return open(response, format.mediaType().toString(), file, length, rows);
    }

    /**
     * Begins to answer.
     *
     * @param file the file's name; empty for none
     * @param length how long the answer is; -1 when that is not known
     * @param rows how many rows the whole list has; -1 when the answer is no table
     */
    static OutputStream open(HttpServletResponse response, String type, String file, int length, int rows)
            throws IOException {
        if (rows >= 0) {
            response.setIntHeader(TOTAL, rows);
        }
        response.setContentType(type);
        response.setHeader(HttpHeaders.LINK, LICENCE);
        if (!file.isEmpty()) {
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(file).build().toString());
        }
        if (length >= 0) {
            response.setContentLength(length);
        }
        return response.getOutputStream();
    }
}
