package no.veikart.export;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a command is to write.
 *
 * @param name the saved operation's name; "query" for a query of one's own
 * @param query the query; null for a saved operation
 * @param parameters variables and options of the format, as in a query string
 * @param out the file; null for the standard output
 */
record ExportTask(
        String name,
        @Nullable String query,
        Format format,
        MultiValueMap<String, String> parameters,
        @Nullable Path out) {}
