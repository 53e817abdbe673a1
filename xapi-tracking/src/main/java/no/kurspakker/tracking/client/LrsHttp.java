package no.kurspakker.tracking.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Requests that are tried again when the LRS is away or busy. Redirects are not followed: they could carry the key away. */
final class LrsHttp {

    private static final int TOO_MANY = 429;
    private static final Set<Integer> COME_BACK = Set.of(TOO_MANY, 500, 502, 503, 504);

    private final LrsSettings settings;
    private final Waiting waiting;
    private final HttpClient http;

    LrsHttp(LrsSettings settings, Waiting waiting) {
        this.settings = settings;
        this.waiting = waiting;
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    HttpResponse<byte[]> send(LrsRequest request) throws IOException {
        for (int failures = 1; ; failures++) {
            boolean isLast = failures >= settings.retries().tries();
            try {
                HttpResponse<byte[]> response = once(request);
                if (!COME_BACK.contains(response.statusCode())) {
                    return checked(request, response);
                }
                if (isLast) {
                    throw unavailable(request, "answers " + response.statusCode());
                }
                pause(request, response, failures);
            } catch (InterruptedIOException | LrsException giveUp) {
                throw giveUp;
            } catch (IOException away) {
                if (isLast) {
                    throw new LrsException(
                            LrsException.Reason.UNAVAILABLE,
                            request.name() + " failed: " + cause(away),
                            away);
                }
                waiting.jittered(settings.retries().pause(failures));
            }
        }
    }

    /** Sends once; used by the connection test, which wants the bare truth. */
    HttpResponse<byte[]> once(LrsRequest request) throws IOException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri())
                .timeout(settings.timeout())
                .header("Authorization", settings.credentials().header())
                .header("X-Experience-API-Version", settings.version().header())
                .method(request.method(), request.body());
        if (!request.headers().isEmpty()) {
            builder.headers(request.headers().toArray(String[]::new));
        }
        try {
            return http.send(builder.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (java.net.http.HttpTimeoutException slow) {
            throw new IOException(
                    "no answer within " + settings.timeout().toSeconds() + " s", slow);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(request.name() + " was interrupted");
        }
    }

    private static HttpResponse<byte[]> checked(LrsRequest request, HttpResponse<byte[]> response)
            throws LrsException {
        int status = response.statusCode();
        if (status == 401 || status == 403) {
            throw new LrsException(
                    LrsException.Reason.KEY_REFUSED,
                    request.name() + " refuses the key: " + status);
        }
        if (status >= 300 && status < 400) {
            throw new LrsException(
                    LrsException.Reason.UNEXPECTED_ANSWER,
                    request.name() + " redirects: " + status);
        }
        return response;
    }

    private void pause(LrsRequest request, HttpResponse<byte[]> response, int failures)
            throws IOException {
        Optional<Duration> asked = response.headers()
                .firstValue("Retry-After")
                .flatMap(text -> RetryAfter.read(text, waiting.clock().instant()));
        if (asked.isEmpty()) {
            waiting.jittered(settings.retries().pause(failures));
        } else if (asked.get().compareTo(settings.retries().longest()) > 0) {
            throw unavailable(request, "asks to come back in " + asked.get().toSeconds() + " s");
        } else {
            waiting.exactly(asked.get());
        }
    }

    private static LrsException unavailable(LrsRequest request, String what) {
        return new LrsException(LrsException.Reason.UNAVAILABLE, request.name() + " " + what);
    }

    private static String cause(IOException away) {
        return away.getMessage() == null ? away.getClass().getSimpleName() : away.getMessage();
    }
}
