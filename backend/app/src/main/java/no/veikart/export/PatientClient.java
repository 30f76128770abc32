package no.veikart.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import no.veikart.platform.ErrorCode;
import no.veikart.platform.UserError;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks a server, and asks again after a while when it does not answer, each time a longer one. */
final class PatientClient {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final long FIRST_WAIT_MS = 500;
    private static final long LONGEST_WAIT_MS = 30_000;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final int tries;
    private final PrintStream err;

    PatientClient(int tries, PrintStream err) {
        this.tries = tries;
        this.err = err;
    }

    /**
     * @throws UserError with what the server said, when asking again would not help
     * @throws IOException when the last try failed too
     */
    HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        for (int done = 1; ; done++) {
            String problem;
            long wait = waitAfter(done);
            try {
                HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
                if (answer.statusCode() == HttpStatus.OK.value()) {
                    return answer;
                }
                problem = "the server says " + answer.statusCode() + ", " + said(answer);
                if (!mayHelp(answer.statusCode())) {
                    throw new UserError(ErrorCode.BAD_USER_INPUT, problem);
                }
                wait = Math.max(wait, asked(answer));
            } catch (IOException broken) {
                problem = String.valueOf(broken.getMessage() == null ? broken : broken.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("stopped");
            }
            if (done >= tries) {
                throw new IOException(problem + "; given up after " + tries + " tries");
            }
            err.println(problem + "; try " + (done + 1) + " of " + tries + " in " + wait + " ms");
            sleep(wait);
        }
    }

    private static boolean mayHelp(int status) {
        return status == HttpStatus.TOO_MANY_REQUESTS.value()
                || HttpStatus.valueOf(status).is5xxServerError();
    }

    /** Not all at the same time, when there are several. */
    private static long waitAfter(int done) {
        long wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS << Math.min(done - 1, 10));
        return wait / 2 + ThreadLocalRandom.current().nextLong(wait);
    }

    private static long asked(HttpResponse<?> answer) {
        String seconds = answer.headers().firstValue(HttpHeaders.RETRY_AFTER).orElse("0");
        return seconds.matches("\\d{1,4}") ? Long.parseLong(seconds) * 1000 : 0;
    }

    private static String said(HttpResponse<byte[]> answer) {
        try {
            return JsonMapper.shared()
                    .readTree(answer.body())
                    .path("errors")
                    .path(0)
                    .path("message")
                    .asString("without saying why");
        } catch (JacksonException noJson) {
            return "without saying why";
        }
    }

    private static void sleep(long ms) throws IOException {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }
}
