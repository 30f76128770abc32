package no.veikart.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** What is said over HTTP of an export. */
final class ExportHeaders {
    private static final String LICENCE = "<" + Provenance.LICENCE + ">; rel=\"license\"";

    private ExportHeaders() {}

    /** What an answer says of itself whether or not it is sent again. */
    static void validate(HttpServletResponse response, Validators.Validator validator, Format format) {
        response.setHeader(HttpHeaders.VARY, format == Format.CSV ? "Accept, Accept-Language" : "Accept");
        response.setHeader(HttpHeaders.CACHE_CONTROL, validator.caching().getHeaderValue());
        response.setHeader(HttpHeaders.LINK, LICENCE);
    }

    /**
     * Begins to answer.
     *
     * @param name the file's name, without its suffix
     * @param length how long the answer is; -1 when that is not known
     */
    static OutputStream open(HttpServletResponse response, Format format, String name, int length) throws IOException {
        response.setContentType(format.mediaType().toString());
        response.setHeader(HttpHeaders.LINK, LICENCE);
        if (format != Format.JSON) {
            String file = name + "." + format.suffix();
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
