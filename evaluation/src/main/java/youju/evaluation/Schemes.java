package youju.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The schemes that come with the program ({@code schemes.txt} beside this class), and any that is written in the same way. */
public final class Schemes {

    private static final String BUILT_IN = "schemes.txt";
    private static final List<Grade> BEST_FIRST = List.of(Grade.values());

    private Schemes() {}

    public static List<Scheme> builtIn() {
        try (InputStream in = Objects.requireNonNull(Schemes.class.getResourceAsStream(BUILT_IN), BUILT_IN);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return empty if none that comes with the program has that code */
    public static Optional<Scheme> named(String code) {
        return builtIn().stream().filter(scheme -> scheme.code().equals(code)).findFirst();
    }

    /**
     * Reads schemes, each a block of lines {@code word value} that begins with {@code scheme}.
     *
     * @throws IllegalArgumentException with the number of the line and what is wrong with it
     */
    public static List<Scheme> read(List<String> lines) {
        List<Scheme> schemes = new ArrayList<>();
        Writing writing = new Writing();
        for (int i = 0; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i).strip() : "scheme";
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.split("\\s+", 2);
            try {
                if (words[0].equals("scheme")) {
                    writing.finish().ifPresent(schemes::add);
                    writing = new Writing();
                }
                writing.add(words[0], words.length > 1 ? words[1] : "");
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException("line " + (i + 1) + ": " + wrong.getMessage(), wrong);
            }
        }
        return List.copyOf(schemes);
    }

    /** A scheme, half read. */
    private static final class Writing {
        private final Map<String, String> said = new HashMap<>();
        private final List<Part> parts = new ArrayList<>();
        private final Map<Grade, BigDecimal> lowest = new EnumMap<>(Grade.class);
        private final Map<Grade, String> gradeNames = new EnumMap<>(Grade.class);

        void add(String word, String value) {
            switch (word) {
                case "scheme", "zh", "en", "source", "from", "far-beyond" -> said.put(word, value);
                case "part" -> parts.add(part(value.split("\\s+")));
                case "grade" -> grade(value.split("\\s+"));
                default -> throw new IllegalArgumentException("“" + word + "” says nothing of a scheme");
            }
        }

        private static Part part(String[] words) {
            if (words.length < 3) {
                throw new IllegalArgumentException("a part has a code, points and a name");
            }
            List<String> levels = new ArrayList<>();
            Optional<String> movesTo = Optional.empty();
            for (String word : Arrays.asList(words).subList(3, words.length)) {
                if (word.startsWith("→")) {
                    movesTo = Optional.of(word.substring(1));
                } else {
                    levels.add(word);
                }
            }
            return new Part(words[0], words[2], number(words[1]), levels, movesTo);
        }

        private void grade(String[] words) {
            if (words.length != 2 || lowest.size() == BEST_FIRST.size()) {
                throw new IllegalArgumentException("a scheme has four grades, each with a name and its lowest score");
            }
            Grade next = BEST_FIRST.get(lowest.size());
            lowest.put(next, number(words[1]));
            gradeNames.put(next, words[0]);
        }

        Optional<Scheme> finish() {
            if (said.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Scheme(
                    need("scheme"),
                    need("zh"),
                    need("en"),
                    need("source"),
                    day(need("from")),
                    parts,
                    new GradeScale(lowest),
                    gradeNames,
                    number(need("far-beyond"))));
        }

        private String need(String word) {
            String value = said.getOrDefault(word, "");
            if (value.isEmpty()) {
                throw new IllegalArgumentException("the scheme before doesn't say “" + word + "”");
            }
            return value;
        }

        private static BigDecimal number(String text) {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException notOne) {
                throw new IllegalArgumentException("“" + text + "” is no number", notOne);
            }
        }

        private static LocalDate day(String text) {
            try {
                return LocalDate.parse(text);
            } catch (java.time.DateTimeException notOne) {
                throw new IllegalArgumentException("“" + text + "” is no day such as 2020-02-25", notOne);
            }
        }
    }
}
