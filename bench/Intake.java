import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import youju.YoujuServer;
import youju.account.Actor;
import youju.account.People;
import youju.calendar.HouseClock;
import youju.database.LocalPostgres;
import youju.demo.DemoSignIns;
import youju.petition.Channel;
import youju.petition.Content;
import youju.petition.Crowd;
import youju.petition.Kind;
import youju.petition.Petitioner;
import youju.petition.Petitions;
import youju.petition.Registration;
import youju.vault.PrivateRecord;

/** Registering through the whole server beside two plain inserts, in turns, on one database. */
final class Intake {

    private static final int CLIENTS = 8;
    private static final String FACTS = "2021年房屋被征收，签订协议后补偿款至今未付清，多次询问无果。".repeat(4);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final AtomicLong SERIAL = new AtomicLong();

    /** One client's work, once. */
    interface Work {
        void once() throws Exception;
    }

    interface Clients {
        Work one() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8;
        int turns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path data = Files.createTempDirectory("youju-bench");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        ConfigurableApplicationContext server = new SpringApplication(YoujuServer.class)
                .run("--youju.data=" + data, "--server.port=0", "--youju.demo.county=true", "--youju.demo.petitions=1");
        try {
            measure(server, seconds, turns);
        } finally {
            server.close();
        }
    }

    private static void measure(ConfigurableApplicationContext server, int seconds, int turns) throws Exception {
        LocalPostgres postgres = server.getBean(LocalPostgres.class);
        try (Connection owner =
                DriverManager.getConnection(postgres.url(), postgres.owner(), postgres.ownerPassword())) {
            owner.createStatement().execute("""
                    create schema bench;
                    create table bench.petition (id bigint generated always as identity primary key, number text not null,
                        channel text not null, kind text not null, received_on date not null, registered_at timestamptz not null,
                        category text not null, place text not null, summary text not null, facts text not null,
                        request text not null, people int not null, state text not null, since date not null);
                    create table bench.petitioner (petition bigint not null references bench.petition, ordinal int not null,
                        name text not null, phone text not null, address text not null, primary key (petition, ordinal));
                    """);
            try (var shown = owner.createStatement().executeQuery("select current_setting('fsync') || '/' ||"
                    + " current_setting('synchronous_commit')")) {
                shown.next();
                System.out.println("fsync/synchronous_commit: " + shown.getString(1));
            }
        }
        Map<String, Clients> kinds = new TreeMap<>(Map.of(
                "1 plain", () -> plain(postgres),
                "2 in process", () -> inProcess(server),
                "3 over HTTP", () -> overHttp(server)));
        for (Clients clients : kinds.values()) {
            run(clients, seconds);
        }
        Map<String, List<Double>> rates = new TreeMap<>();
        Map<String, double[]> processor = new TreeMap<>();
        for (int turn = 0; turn < turns; turn++) {
            for (var kind : kinds.entrySet()) {
                double[] before = processorSeconds(postgres);
                double rate = run(kind.getValue(), seconds);
                double[] after = processorSeconds(postgres);
                rates.computeIfAbsent(kind.getKey(), name -> new ArrayList<>()).add(rate);
                double[] sum = processor.computeIfAbsent(kind.getKey(), name -> new double[3]);
                sum[0] += after[0] - before[0];
                sum[1] += after[1] - before[1];
                sum[2] += rate * seconds;
            }
        }
        System.out.printf("load of the machine %.1f%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        double plain = median(rates.get("1 plain"));
        rates.forEach((kind, all) -> System.out.printf(
                "%-14s %8.0f/s   %5.2f of plain   processor %.2f + %.2f ms   turns %s%n",
                kind,
                median(all),
                median(all) / plain,
                processor.get(kind)[0] * 1000 / processor.get(kind)[2],
                processor.get(kind)[1] * 1000 / processor.get(kind)[2],
                all.stream().map(rate -> String.format("%.0f", rate)).collect(Collectors.joining(" "))));
    }

    /** Of this process, clients and server, and of the database's: what neighbours on the machine don't change much. */
    private static double[] processorSeconds(LocalPostgres postgres) {
        long own = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
        Duration database = ProcessHandle.allProcesses()
                .filter(process -> process.parent().flatMap(ProcessHandle::parent).isPresent())
                .filter(process -> process.parent().get().info().command().orElse("").endsWith("postgres"))
                .filter(process -> process.parent().get().parent().get().pid() == ProcessHandle.current().pid())
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
        return new double[] {own / 1e9, database.toMillis() / 1e3};
    }

    private static double median(List<Double> all) {
        double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Times a second, of all clients together. */
    private static double run(Clients clients, int seconds) throws Exception {
        CyclicBarrier ready = new CyclicBarrier(CLIENTS);
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<Double>> all = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Work work = clients.one();
                all.add(() -> {
                    ready.await();
                    long begun = System.nanoTime();
                    long done = 0;
                    while (System.nanoTime() - begun < seconds * 1_000_000_000L) {
                        work.once();
                        done++;
                    }
                    return done * 1e9 / (System.nanoTime() - begun);
                });
            }
            double rate = 0;
            for (Future<Double> future : threads.invokeAll(all)) {
                rate += future.get();
            }
            return rate;
        }
    }

    private static Work plain(LocalPostgres postgres) throws Exception {
        Connection connection =
                DriverManager.getConnection(postgres.url(), postgres.owner(), postgres.ownerPassword());
        connection.setAutoCommit(false);
        PreparedStatement petition = connection.prepareStatement("""
                insert into bench.petition (number, channel, kind, received_on, registered_at, category, place, summary,
                    facts, request, people, state, since)
                values (?, 'LETTER', 'APPEAL', current_date, now(), 'CX-1', ?, ?, ?, ?, 1, 'REGISTERED', current_date)
                returning id
                """);
        PreparedStatement petitioner = connection.prepareStatement(
                "insert into bench.petitioner values (?, 1, '杨示例', '13800000000', '云台镇一村1号')");
        return () -> {
            petition.setString(1, "XF" + SERIAL.incrementAndGet());
            petition.setString(2, "云台镇一村");
            petition.setString(3, "反映房屋征收补偿未到位");
            petition.setString(4, FACTS);
            petition.setString(5, "请求支付剩余补偿款。");
            try (var row = petition.executeQuery()) {
                row.next();
                petitioner.setLong(1, row.getLong(1));
            }
            petitioner.executeUpdate();
            connection.commit();
        };
    }

    private static Work inProcess(ConfigurableApplicationContext server) {
        Petitions petitions = server.getBean(Petitions.class);
        People people = server.getBean(People.class);
        Actor registrar = people.all().stream()
                .filter(person -> person.signIn().equals("dengji"))
                .map(people::actor)
                .findFirst()
                .orElseThrow();
        return () -> petitions.register(
                new Registration(
                        Kind.APPEAL,
                        Channel.LETTER,
                        new HouseClock().today(),
                        new Content(
                                "CX-1",
                                OptionalLong.empty(),
                                "云台镇一村",
                                OptionalLong.empty(),
                                "反映房屋征收补偿未到位",
                                FACTS,
                                "请求支付剩余补偿款。"),
                        new Crowd(1, Optional.empty()),
                        List.of(Petitioner.of(person())),
                        List.of(),
                        OptionalLong.empty(),
                        false),
                registrar,
                Optional.of(UUID.randomUUID()));
    }

    private static PrivateRecord person() {
        return PrivateRecord.named("杨示例")
                .withPhone("138%08d".formatted(SERIAL.incrementAndGet()))
                .withAddress("云台镇一村1号");
    }

    private static Work overHttp(ConfigurableApplicationContext server) throws Exception {
        String address = "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String token = token(client.send(
                HttpRequest.newBuilder(URI.create(address + "/sign-in")).build(), BodyHandlers.ofString()));
        post(client, address + "/sign-in", Map.of("_csrf", token, "username", "dengji", "password", DemoSignIns.PASSWORD));
        String form = token(client.send(
                HttpRequest.newBuilder(URI.create(address + "/petitions/new")).build(), BodyHandlers.ofString()));
        return () -> {
            Map<String, String> fields = new TreeMap<>(Map.of(
                    "do", "save",
                    "channel", "LETTER",
                    "kind", "APPEAL",
                    "receivedOn", new HouseClock().today().toString(),
                    "people", "1",
                    "name", "杨示例",
                    "phone", "138%08d".formatted(SERIAL.incrementAndGet()),
                    "address", "云台镇一村1号",
                    "category", "CX-1"));
            fields.putAll(Map.of(
                    "summary", "反映房屋征收补偿未到位",
                    "facts", FACTS,
                    "request", "请求支付剩余补偿款。",
                    "place", "云台镇一村",
                    "command", UUID.randomUUID().toString(),
                    "_csrf", form));
            HttpResponse<String> receipt = post(client, address + "/petitions/new", fields);
            if (receipt.statusCode() != 200 || !receipt.body().contains("id=\"number\"")) {
                throw new IllegalStateException(receipt.statusCode() + " " + receipt.body());
            }
        };
    }

    private static HttpResponse<String> post(HttpClient client, String address, Map<String, String> fields)
            throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String token(HttpResponse<String> page) {
        Matcher found = TOKEN.matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException(Arrays.toString(page.headers().map().keySet().toArray()));
        }
        return found.group(1);
    }
}
