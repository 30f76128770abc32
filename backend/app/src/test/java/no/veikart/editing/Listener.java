package no.veikart.editing;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Listens to a subscription, as scripts do. What comes, comes as JSON; the last is {@link #END}. */
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
final class Listener implements AutoCloseable {
    static final String END = "{\"end\":true}";

    private static final String ABORTED = "{\"type\":\"aborted\"}";

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final AutoCloseable connection;

    private Listener(AutoCloseable connection) {
        this.connection = connection;
    }

    /** By server-sent events. */
    static Listener toEvents(int port, String subscription) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", subscription))))
                .build();
        HttpResponse<Stream<String>> response = HTTP.send(request, BodyHandlers.ofLines());
        Stream<String> lines = response.body();
        Listener listener = new Listener(lines);
        Thread.ofVirtual().start(() -> listener.read(lines));
        return listener;
    }

    private void read(Stream<String> lines) {
        try {
            lines.forEach(line -> {
                if (line.startsWith("data:") && line.length() > 5) {
                    events.add(line.substring(5));
                } else if (line.equals("event:complete")) {
                    events.add(END);
                }
            });
        } catch (RuntimeException closed) {
            events.add(END);
        }
    }

    /** By WebSocket. */
    static Listener toSocket(int port, String subscription) throws Exception {
        LinkedBlockingQueue<String> messages = new LinkedBlockingQueue<>();
        WebSocket socket = HTTP.newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create("ws://localhost:" + port + "/graphql"), new WebSocket.Listener() {
                    private final StringBuilder part = new StringBuilder();

                    @Override
                    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
                        part.append(data);
                        if (last) {
                            messages.add(part.toString());
                            part.setLength(0);
                        }
                        from.request(1);
                        return null;
                    }
                })
                .get(5, TimeUnit.SECONDS);
        Listener listener = new Listener(() -> {
            socket.abort();
            messages.add(ABORTED);
        });
        socket.sendText("{\"type\":\"connection_init\"}", true).get(5, TimeUnit.SECONDS);
        socket.sendText(
                        JSON.writeValueAsString(
                                Map.of("id", "1", "type", "subscribe", "payload", Map.of("query", subscription))),
                        true)
                .get(5, TimeUnit.SECONDS);
        Thread.ofVirtual().start(() -> listener.unpack(messages));
        return listener;
    }

    /** With what code the server closes a socket that sends a text. */
    static int closeCodeAfter(int port, String text) throws Exception {
        CompletableFuture<Integer> code = new CompletableFuture<>();
        WebSocket socket = HTTP.newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create("ws://localhost:" + port + "/graphql"), new WebSocket.Listener() {
                    @Override
                    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
                        code.complete(status);
                        return null;
                    }
                })
                .get(5, TimeUnit.SECONDS);
        socket.sendText(text, true);
        return code.get(5, TimeUnit.SECONDS);
    }

    private void unpack(BlockingQueue<String> messages) {
        try {
            while (true) {
                String message = messages.take();
                Map<?, ?> read = JSON.readValue(message, Map.class);
                switch (String.valueOf(read.get("type"))) {
                    case "next" -> events.add(JSON.writeValueAsString(read.get("payload")));
                    case "error" -> events.add(JSON.writeValueAsString(Map.of("errors", read.get("payload"))));
                    case "complete" -> events.add(END);
                    case "aborted" -> {
                        return;
                    }
                    default -> {}
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next event; fails when none comes within 10 s. */
    String next() throws InterruptedException {
        String event = events.poll(10, TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError("no event came");
        }
        return event;
    }

    /** Something of the next event. */
    <T> T next(String path) throws InterruptedException {
        String event = next();
        try {
            return JsonPath.read(event, path);
        } catch (RuntimeException missing) {
            throw new AssertionError(path + " is not in " + event, missing);
        }
    }

    /** Whatever has come and was not asked for. */
    List<String> rest() {
        return List.copyOf(events);
    }

    @Override
    public void close() throws Exception {
        connection.close();
    }
}
