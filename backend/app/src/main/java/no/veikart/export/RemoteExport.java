package no.veikart.export;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.veikart.platform.CommandLine.Misuse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an answer of a server. A table of a saved operation is read part by part, all of them at the commit of the first; anything else
 * is read at once.
 */
final class RemoteExport {
    private static final Set<Format> IN_PARTS = Set.of(Format.CSV, Format.NDJSON);
    private static final Pattern COMMIT = Pattern.compile("[?&]commit=(\\d+)");

    private final ExportTask task;
    private final URI base;
    /** How many rows are asked for at a time. */
    private final int part;

    private final PatientClient client;
    private final PrintStream err;

    RemoteExport(ExportTask task, String url, int part, PatientClient client, PrintStream err) {
        this.task = task;
        this.base = base(url);
        this.part = part;
        this.client = client;
        this.err = err;
    }

    private static URI base(String url) {
        URI base = URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
        if (!Set.of("http", "https").contains(String.valueOf(base.getScheme()))) {
            throw new Misuse("--url is '" + url + "'; it is the server's address, such as http://localhost:8080");
        }
        return base;
    }

    void run(PrintStream out) throws IOException {
        PartFile file = new PartFile(task.out(), base + " " + task, out);
        boolean cut = ExportOptions.PARTS.stream().anyMatch(task.parameters()::containsKey);
        if (task.query() == null && IN_PARTS.contains(task.format()) && !cut) {
            inParts(file);
        } else {
            HttpResponse<byte[]> whole = client.send(request(task.parameters()));
            file.append(whole.body(), 0, null);
        }
        file.finish();
        err.println(task.name() + ": done");
    }

    private void inParts(PartFile file) throws IOException {
        if (file.note().rows() > 0) {
            err.println(task.name() + ": goes on after " + file.note().rows() + " rows");
        }
        int total;
        do {
            PartFile.Note so = file.note();
            HttpResponse<byte[]> rowsAfter = client.send(request(after(so)));
            total = rowsAfter
                    .headers()
                    .firstValue(ExportHeaders.TOTAL)
                    .map(Integer::parseInt)
                    .orElse(0);
            int rows = Math.max(0, Math.min(part, total - so.rows()));
            file.append(rowsAfter.body(), rows, so.commit() == null ? commitOf(rowsAfter) : so.commit());
            err.println(task.name() + ": " + file.note().rows() + " of " + total + " rows");
        } while (file.note().rows() < total);
    }

    private MultiValueMap<String, String> after(PartFile.Note so) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>(task.parameters());
        parameters.set("skip", String.valueOf(so.rows()));
        parameters.set("limit", String.valueOf(part));
        if (so.rows() > 0 && task.format() == Format.CSV) {
            parameters.set("header", "false");
            parameters.remove("bom");
        }
        if (so.commit() != null) {
            parameters.set("commit", String.valueOf(so.commit()));
        }
        return parameters;
    }

    /** The commit that an answer is of, where nobody chose another point. */
    private static @Nullable Integer commitOf(HttpResponse<?> answer) {
        Matcher found = COMMIT.matcher(
                answer.headers().firstValue(HttpHeaders.CONTENT_LOCATION).orElse(""));
        return found.find() ? Integer.valueOf(found.group(1)) : null;
    }

    private HttpRequest request(MultiValueMap<String, String> parameters) {
        if (task.query() == null) {
            return HttpRequest.newBuilder(address(
                            "/operations/" + task.name() + "." + task.format().suffix(), parameters))
                    .build();
        }
        MultiValueMap<String, String> rest = new LinkedMultiValueMap<>(parameters);
        Map<String, Object> variables = QueryVariables.take(task.query(), rest);
        String body = JsonMapper.shared()
                .writeValueAsString(Map.of("query", Objects.requireNonNull(task.query()), "variables", variables));
        return HttpRequest.newBuilder(address("/graphql", rest))
                .header("Content-Type", "application/json")
                .header("Accept", task.format().mediaType().toString())
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private URI address(String path, MultiValueMap<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUri(base).path(path);
        parameters.forEach((name, values) -> values.forEach(value -> address.queryParam(name, "{value}")));
        return address.encode()
                .buildAndExpand(parameters.values().stream()
                        .flatMap(values -> values.stream())
                        .toArray())
                .toUri();
    }
}
