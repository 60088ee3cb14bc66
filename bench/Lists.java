import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import youju.YoujuServer;
import youju.account.Actor;
import youju.account.People;
import youju.database.LocalPostgres;
import youju.database.Reading;
import youju.petition.Attachments;
import youju.petition.Petition;
import youju.petition.Petitions;
import youju.petition.Similar;
import youju.petition.docket.Cursor;
import youju.petition.docket.Docket;
import youju.petition.docket.Figures;
import youju.petition.docket.Filter;

/** What a clerk waits for, with few petitions and with many. The many are rows written for this alone, by no step. */
final class Lists {

    private static final int TIMES = 20;

    public static void main(String[] arguments) throws Exception {
        int few = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int many = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300_000;
        Path data = arguments.length > 2 ? Path.of(arguments[2]) : Files.createTempDirectory("youju-bench");
        Files.createDirectories(data);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        ConfigurableApplicationContext server = new SpringApplication(YoujuServer.class)
                .run("--youju.data=" + data, "--server.port=0", "--youju.demo.county=true", "--youju.demo.petitions=1");
        try {
            Lists lists = new Lists(server);
            lists.fillUpTo(few);
            Map<String, double[]> before = lists.measure();
            lists.fillUpTo(many);
            Map<String, double[]> after = lists.measure();
            System.out.printf(
                    "load of the machine %.1f%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            System.out.printf("%n| | p50, %d | p95 | p50, %d | p95 | p50 ratio |%n|---|---|---|---|---|---|%n", few, many);
            before.forEach((what, a) -> {
                double[] b = after.get(what);
                System.out.printf(
                        "| %s | %.1f ms | %.1f | %.1f ms | %.1f | %.2f |%n", what, a[0], a[1], b[0], b[1], b[0] / a[0]);
            });
        } finally {
            server.close();
        }
    }

    private final LocalPostgres postgres;
    private final Docket docket;
    private final Petitions petitions;
    private final Attachments attachments;
    private final Similar similar;
    private final Figures figures;
    private final Map<String, Reading> eyes = new LinkedHashMap<>();

    private Lists(ConfigurableApplicationContext server) {
        postgres = server.getBean(LocalPostgres.class);
        docket = server.getBean(Docket.class);
        petitions = server.getBean(Petitions.class);
        attachments = server.getBean(Attachments.class);
        similar = server.getBean(Similar.class);
        figures = server.getBean(Figures.class);
        People people = server.getBean(People.class);
        people.all().stream()
                .filter(person -> person.signIn().equals("dengji"))
                .map(people::actor)
                .map(Actor::reading)
                .forEach(reading -> eyes.put("bureau", reading));
        people.all().stream()
                .filter(person -> person.signIn().equals("zj.chengban"))
                .map(people::actor)
                .map(Actor::reading)
                .forEach(reading -> eyes.put("body", reading));
    }

    private Map<String, double[]> measure() {
        Map<String, double[]> all = new LinkedHashMap<>();
        eyes.forEach((whose, reading) -> Reading.as(reading, () -> measure(whose, all)));
        return all;
    }

    private void measure(String whose, Map<String, double[]> all) {
        all.put(whose + ": desk", time(() -> {
            for (Filter.Stage stage : List.of(
                    Filter.Stage.LATE,
                    Filter.Stage.SOON,
                    Filter.Stage.BUREAU,
                    Filter.Stage.HANDLING,
                    Filter.Stage.REVIEW,
                    Filter.Stage.SUPERVISED)) {
                docket.count(Filter.of(Map.of("stage", stage.name())));
            }
            docket.page(Filter.of(Map.of("order", "DUE")), Optional.empty(), 25);
        }));
        all.put(whose + ": list, first page", time(() -> docket.page(Filter.NONE, Optional.empty())));
        Optional<Cursor> after = Optional.empty();
        for (int page = 1; page < 50; page++) {
            Optional<Cursor> next = docket.page(Filter.NONE, after).next();
            after = next.isPresent() ? next : after;
        }
        Optional<Cursor> late = after;
        all.put(whose + ": list, a page 49 further", time(() -> docket.page(Filter.NONE, late)));
        all.put(whose + ": count of all", time(() -> docket.count(Filter.NONE)));
        for (String words : List.of("补偿", "拖欠", "水库移民后期扶持资金没有到位")) {
            Filter filter = Filter.of(Map.of("q", words));
            all.put(whose + ": search " + words, time(() -> docket.page(filter, Optional.empty())));
            all.put(whose + ": count of " + words, time(() -> docket.count(filter)));
        }
        LocalDate today = LocalDate.now();
        for (int days : List.of(30, 365)) {
            all.put(whose + ": figures of " + days + " days", time(() -> figures.of(today.minusDays(days), today)));
        }
        Filter behind = Filter.of(Map.of(
                "measure", "CLOSED_IN_TIME", "part", "MET",
                "since", today.minusDays(30).toString(), "until", today.toString()));
        all.put(whose + ": list behind a figure", time(() -> docket.page(behind, Optional.empty())));
        long id = docket.page(Filter.of(Map.of("stage", "ENDED")), Optional.empty(), 1).lines().getFirst().id();
        all.put(whose + ": one petition", time(() -> {
            Petition petition = petitions.find(id).orElseThrow();
            petitions.petitioners(id);
            petitions.accused(id);
            petitions.clocks(id).deadlines();
            petitions.timeline(id);
            petitions.holdings(id);
            petitions.ratings(id);
            petitions.supervisions(id);
            attachments.of(id);
            docket.ofMatter(petition.matter(), id);
        }));
        Petition petition = petitions.find(id).orElseThrow();
        all.put(whose + ": similar", time(() -> similar.to(petition, petitions.petitioners(id))));
    }

    /** Median and 95th percentile, in ms. */
    private static double[] time(Runnable work) {
        for (int i = 0; i < 5; i++) {
            work.run();
        }
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        return new double[] {times[TIMES / 2], times[TIMES * 95 / 100]};
    }

    /** Writes rows as a county of 30 000 petitions a year would have them, going back in time. */
    private void fillUpTo(int count) throws Exception {
        long begun = System.nanoTime();
        try (Connection owner =
                        DriverManager.getConnection(postgres.url(), postgres.owner(), postgres.ownerPassword());
                Statement statement = owner.createStatement()) {
            List<String> indexes = new ArrayList<>();
            try (var rows = statement.executeQuery(
                    "select indexdef from pg_indexes where schemaname = 'petition' and indexdef like '%USING gin%'")) {
                while (rows.next()) {
                    indexes.add(rows.getString(1));
                }
            }
            for (String index : indexes) {
                statement.execute("drop index petition." + index.split(" ")[2]);
            }
            statement.execute(Files.readString(Path.of("bench/lists.sql")).replace(":count", String.valueOf(count)));
            for (String index : indexes) {
                statement.execute("set search_path = petition, database, public");
                statement.execute(index);
            }
            statement.execute("reset search_path");
            for (String table : List.of("petition", "petitioner", "handling", "step", "clock", "clock_fact")) {
                statement.execute("vacuum analyze petition." + table);
            }
        }
        System.err.printf("filled up to %d in %d s%n", count, (System.nanoTime() - begun) / 1_000_000_000L);
    }
}
