package youju;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import youju.database.TestDatabase;
import youju.demo.DemoSignIns;

/**
 * The whole server on a random port over a database of its own, spoken to as a browser does: {@link #as} signs in, a {@link
 * Visit} keeps cookies and sends the token of the last form it saw.
 */
public final class RunningServer implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final TestDatabase database;
    private final ConfigurableApplicationContext context;
    private final String address;

    private RunningServer(TestDatabase database, String... settings) {
        this.database = database;
        List<String> all = new ArrayList<>(List.of(database.settings()));
        all.addAll(List.of("--server.port=0", "--youju.data=" + folder()));
        all.addAll(List.of(settings));
        if (all.stream().noneMatch(setting -> setting.startsWith("--youju.demo.petitions="))) {
            all.add("--youju.demo.petitions=0");
        }
        if (all.stream().noneMatch(setting -> setting.startsWith("--youju.demo.money="))) {
            all.add("--youju.demo.money=false");
        }
        SpringApplication application = new SpringApplication(YoujuServer.class);
        application.setLogStartupInfo(false);
        this.context = application.run(all.toArray(String[]::new));
        this.address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("youju");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server with nobody in it. */
    public static RunningServer empty(String... settings) {
        return new RunningServer(TestDatabase.fresh(), settings);
    }

    /** A server with the demo county, whose people all have {@link DemoSignIns#PASSWORD}. */
    public static RunningServer demo(String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--youju.demo.county=true");
        return new RunningServer(TestDatabase.fresh(), all.toArray(String[]::new));
    }

    /** The demo county that all tests of a JVM share which change nothing that others look at. */
    public static RunningServer shared() {
        return Shared.SERVER;
    }

    private static final class Shared {
        static final RunningServer SERVER = demo();
    }

    public String address() {
        return address;
    }

    public TestDatabase database() {
        return database;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** A browser at a server that runs elsewhere. */
    public static Visit visit(String address) {
        return new Visit(address);
    }

    /** Somebody who hasn't signed in. */
    public Visit anybody() {
        return new Visit(address);
    }

    /** Somebody of the demo county, signed in. */
    public Visit as(String signIn) {
        return as(signIn, DemoSignIns.PASSWORD);
    }

    /** @throws AssertionError if they aren't let in */
    public Visit as(String signIn, String password) {
        Visit visit = anybody();
        Answer answer = visit.signIn(signIn, password);
        if (answer.location().contains("/sign-in")) {
            throw new AssertionError(signIn + " wasn't let in: " + answer.location());
        }
        return visit;
    }

    @Override
    public void close() {
        context.close();
    }

    /** What came back; redirects aren't followed. */
    public record Answer(int status, String location, String text) {

        /** The text without tags, spaces made one. */
        public String plain() {
            return text.replaceAll("(?s)<(script|style).*?</\\1>", " ")
                    .replaceAll("<[^>]+>", " ")
                    .replaceAll("&nbsp;|\\s+", " ");
        }
    }

    /** One browser. */
    public static final class Visit {

        private final String address;
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private String token = "";

        private Visit(String address) {
            this.address = address;
        }

        public Answer signIn(String signIn, String password) {
            get("/sign-in");
            Answer answer = post("/sign-in", Map.of("username", signIn, "password", password));
            token = "";
            return answer;
        }

        public Answer get(String path) {
            return send(request(path).GET().build());
        }

        /** Sends a form with the token of the last form seen; several values of a field as a collection. */
        public Answer post(String path, Map<String, ?> fields) {
            if (token.isEmpty()) {
                get("/sign-in");
            }
            Map<String, Object> all = new TreeMap<>(fields);
            all.put("_csrf", token);
            return postWithoutToken(path, all);
        }

        public Answer postWithoutToken(String path, Map<String, ?> fields) {
            String body = fields.entrySet().stream()
                    .flatMap(field -> (field.getValue() instanceof Collection<?> many
                                    ? many
                                    : List.of(field.getValue()))
                            .stream().map(value -> encoded(field.getKey()) + "=" + encoded(value.toString())))
                    .collect(Collectors.joining("&"));
            return send(request(path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body))
                    .build());
        }

        /** Sends a form with one file. */
        public Answer upload(String path, String field, String file, byte[] content) {
            String edge = "----edge";
            String head = "--" + edge + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--"
                    + edge + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + file
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
            return send(request(path)
                    .header("Content-Type", "multipart/form-data; boundary=" + edge)
                    .POST(BodyPublishers.ofByteArrays(List.of(
                            head.getBytes(StandardCharsets.UTF_8),
                            content,
                            ("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8))))
                    .build());
        }

        /** What a browser saves. */
        public byte[] download(String path) {
            try {
                return client.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                        .body();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(address + path));
        }

        private Answer send(HttpRequest request) {
            try {
                HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
                Matcher found = TOKEN.matcher(response.body());
                if (found.find()) {
                    token = found.group(1);
                }
                String location = response.headers()
                        .firstValue("Location")
                        .map(to -> to.startsWith(address) ? to.substring(address.length()) : to)
                        .orElse("");
                return new Answer(response.statusCode(), location, response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
