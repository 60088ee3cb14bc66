package youju.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attachments in an S3-compatible store: a small one here that refuses what isn't signed. */
class S3StoreTest {

    private static final Instant NOW = Instant.parse("2026-11-25T01:02:03Z");
    private static final S3Signature KEY = new S3Signature("cn-test-1", "EXAMPLEKEY", "example/secret");

    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /** Signs what came by itself and compares. */
    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            SortedMap<String, String> host = new TreeMap<>();
            host.put("host", exchange.getRequestHeaders().getFirst("Host"));
            String path = exchange.getRequestURI().getRawPath();
            SortedMap<String, String> expected = KEY.sign(exchange.getRequestMethod(), path, host, body, NOW);
            boolean signed = Stream.of("authorization", "x-amz-content-sha256", "x-amz-date")
                    .allMatch(name -> Objects.equals(
                            expected.get(name), exchange.getRequestHeaders().getFirst(name)));
            if (!signed) {
                exchange.sendResponseHeaders(403, -1);
            } else if (exchange.getRequestMethod().equals("PUT")) {
                objects.put(path, body);
                exchange.sendResponseHeaders(200, -1);
            } else if (objects.containsKey(path)) {
                byte[] object = objects.get(path);
                exchange.sendResponseHeaders(200, object.length);
                exchange.getResponseBody().write(object);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private S3Store store(S3Signature signature) {
        URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new S3Store(endpoint, "petitions", signature, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void what_was_put_is_found_under_bucket_and_key() {
        byte[] bytes = "附件".getBytes(StandardCharsets.UTF_8);
        store(KEY).put("7f-1", bytes);
        assertThat(objects).containsOnlyKeys("/petitions/7f-1");
        assertThat(store(KEY).get("7f-1"))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(bytes));
    }

    @Test
    void what_is_not_there_is_nothing() {
        assertThat(store(KEY).get("none")).isEmpty();
    }

    @Test
    void another_secret_is_refused_and_said() {
        S3Signature other = new S3Signature("cn-test-1", "EXAMPLEKEY", "other");
        assertThatThrownBy(() -> store(other).put("7f-2", new byte[] {1}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("403")
                .hasMessageNotContaining("other");
        assertThat(objects).isEmpty();
    }

    /** The worked example "GET Object" of the Amazon S3 API Reference, Signature Calculations. */
    @Test
    void a_signature_is_the_one_of_the_reference() {
        S3Signature example =
                new S3Signature("us-east-1", "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
        SortedMap<String, String> headers = new TreeMap<>();
        headers.put("host", "examplebucket.s3.amazonaws.com");
        headers.put("range", "bytes=0-9");
        assertThat(example.sign("GET", "/test.txt", headers, new byte[0], Instant.parse("2013-05-24T00:00:00Z"))
                        .get("authorization"))
                .isEqualTo("AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                        + "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
                        + "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    }
}
