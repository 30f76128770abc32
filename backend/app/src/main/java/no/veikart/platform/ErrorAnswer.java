package no.veikart.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An error in the shape of GraphQL's, for a request that never reaches it. */
public final class ErrorAnswer {
    private static final JsonMapper JSON = new JsonMapper();

    private ErrorAnswer() {}

    /** Writes it as the whole answer. */
    public static void write(HttpServletResponse response, int status, ErrorCode code, String message)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(JSON.writeValueAsString(Map.of(
                        "errors", List.of(Map.of("message", message, "extensions", Map.of("code", code.name()))))));
    }
}
