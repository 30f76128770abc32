package no.veikart.event;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import java.util.Map;
import no.veikart.platform.RateLimit;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells the engine whether a stream is asked for and by whom, and sends what is wrong with it as the stream's only event. */
@Component
class StreamRequests implements WebGraphQlInterceptor {
    /** In the GraphQL context: whether the answer is a stream. */
    static final String STREAM = "stream";

    /** In the GraphQL context: the client, by its address. */
    static final String CLIENT = "client";

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        boolean events = request.getHeaders().getAccept().contains(MediaType.TEXT_EVENT_STREAM);
        boolean stream = events || request instanceof WebSocketGraphQlRequest;
        String client = clientOf(request);
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(STREAM, stream, CLIENT, client)).build());
        Mono<WebGraphQlResponse> answer = chain.next(request);
        return events ? answer.map(StreamRequests::asEvents) : answer;
    }

    private static String clientOf(WebGraphQlRequest request) {
        return request.getRemoteAddress() == null || request.getRemoteAddress().getAddress() == null
                ? ""
                : RateLimit.clientOf(request.getRemoteAddress().getAddress().getHostAddress());
    }

    /** Spring would say no more than that only subscriptions are streamed. */
    private static WebGraphQlResponse asEvents(WebGraphQlResponse response) {
        if (response.getData() instanceof Publisher) {
            return response;
        }
        ExecutionResult refused = response.getExecutionResult();
        return response.transform(builder -> builder.data(Flux.just(ExecutionResultImpl.newExecutionResult()
                .errors(refused.getErrors())
                .build())));
    }
}
