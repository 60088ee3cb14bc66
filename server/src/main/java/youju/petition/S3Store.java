package youju.petition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** In an S3-compatible store, addressed by path: {@code endpoint/bucket/key}. */
final class S3Store implements AttachmentStore {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI endpoint;
    private final String bucket;
    private final S3Signature signature;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** @param clock the machine's own: the store refuses signatures that are minutes off */
    S3Store(URI endpoint, String bucket, S3Signature signature, Clock clock) {
        this.endpoint = endpoint;
        this.bucket = bucket;
        this.signature = signature;
        this.clock = clock;
    }

    @Override
    public void put(String key, byte[] bytes) {
        HttpResponse<byte[]> response = send("PUT", key, bytes);
        if (response.statusCode() / 100 != 2) {
            throw failed("PUT", key, response);
        }
    }

    @Override
    public Optional<byte[]> get(String key) {
        HttpResponse<byte[]> response = send("GET", key, new byte[0]);
        if (response.statusCode() == 404) {
            return Optional.empty();
        }
        if (response.statusCode() != 200) {
            throw failed("GET", key, response);
        }
        return Optional.of(response.body());
    }

    private HttpResponse<byte[]> send(String method, String key, byte[] body) {
        String path = "/" + bucket + "/" + key;
        SortedMap<String, String> headers = new TreeMap<>();
        headers.put("host", endpoint.getAuthority());
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint.resolve(path))
                .timeout(PATIENCE)
                .method(method, method.equals("PUT") ? BodyPublishers.ofByteArray(body) : BodyPublishers.noBody());
        signature.sign(method, path, headers, body, clock.instant()).forEach((name, value) -> {
            if (!name.equals("host")) {
                request.header(name, value);
            }
        });
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private IllegalStateException failed(String method, String key, HttpResponse<byte[]> response) {
        return new IllegalStateException(
                method + " " + bucket + "/" + key + " at " + endpoint + ": status " + response.statusCode());
    }
}
