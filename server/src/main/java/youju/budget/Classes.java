package youju.budget;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The classes of a year's 政府收支分类科目: functional ones of seven digits, economic ones of three (类) and five (款). Each
 * edition is a file of its own, {@code budget/classes-<first year>.csv}, with its source, and holds until the next.
 */
public final class Classes {

    /** First years of the editions that came with the program. */
    private static final List<Integer> EDITIONS = List.of(2018, 2024);

    private static final NavigableMap<Integer, Classes> ALL = load();

    /** Digits of an economic class that can be spent under. */
    private static final int NARROW = 5;

    private final Map<String, FunctionClass> functions = new TreeMap<>();
    private final Map<String, EconomicClass> economics = new TreeMap<>();

    private Classes() {}

    /** 功能分类, such as 2010308 信访事务. */
    public record FunctionClass(String code, String name) {}

    /** 部门预算支出经济分类, such as 30217 公务接待费. */
    public record EconomicClass(String code, String name, Optional<ThreePublic> threePublic) {
        /** Whether money is spent under it; the others are sums of such. */
        public boolean isNarrow() {
            return code.length() == NARROW;
        }
    }

    /** Those in force in a year; of years before the first edition, the first. */
    public static Classes of(int year) {
        return Optional.ofNullable(ALL.floorEntry(year))
                .orElseGet(ALL::firstEntry)
                .getValue();
    }

    public List<FunctionClass> functions() {
        return List.copyOf(functions.values());
    }

    /** Broad and narrow ones, each narrow one after its broad one. */
    public List<EconomicClass> economics() {
        return List.copyOf(economics.values());
    }

    public Optional<FunctionClass> function(String code) {
        return Optional.ofNullable(functions.get(code));
    }

    public Optional<EconomicClass> economic(String code) {
        return Optional.ofNullable(economics.get(code));
    }

    /**
     * The name beside a code, whichever class it is; by another edition where this one hasn't got it, as of money carried
     * over; the code itself of one that nobody knows.
     */
    public String name(String code) {
        return known(code)
                .or(() -> ALL.values().stream()
                        .flatMap(classes -> classes.known(code).stream())
                        .findFirst())
                .orElse(code);
    }

    private Optional<String> known(String code) {
        return function(code).map(FunctionClass::name).or(() -> economic(code).map(EconomicClass::name));
    }

    private static NavigableMap<Integer, Classes> load() {
        NavigableMap<Integer, Classes> all = new TreeMap<>();
        for (int edition : EDITIONS) {
            Classes classes = new Classes();
            lines(edition).forEach(line -> classes.add(line.split(",", -1)));
            all.put(edition, classes);
        }
        return all;
    }

    private void add(String[] line) {
        switch (line[0]) {
            case "FUNCTION" -> functions.put(line[1], new FunctionClass(line[1], line[2]));
            case "ECONOMIC" ->
                economics.put(
                        line[1],
                        new EconomicClass(
                                line[1],
                                line[2],
                                line[3].isEmpty() ? Optional.empty() : Optional.of(ThreePublic.valueOf(line[3]))));
            default -> throw new IllegalStateException("no kind of class: " + line[0]);
        }
    }

    private static List<String> lines(int edition) {
        String file = "/budget/classes-" + edition + ".csv";
        List<String> lines = new ArrayList<>();
        try (InputStream stream = Objects.requireNonNull(Classes.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.subList(1, lines.size());
    }
}
