package youju.inspection.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.evaluation.Grade;
import youju.evaluation.GradeScale;

/**
 * The grades' thresholds as the report prints them, whatever the form: "优秀（S≥90）、良好（90＞S≥80）", "90（含）-100分为优",
 * "95分（含）以上为优秀". Without any, the Ministry's.
 *
 * @param lowest score of each grade, by the report's own words
 */
public record GradeBands(Map<String, BigDecimal> lowest) {

    /** Words for grades, longest first. */
    public static final String WORDS = "优秀|优等|优|良好|良|中等|中|较差|基本合格|不合格|合格|一般|不及格|及格|差";

    private static final Pattern PIECE = Pattern.compile("[、，；。;\\n]");
    private static final Pattern WORD = Pattern.compile("(?<![\\u4e00-\\u9fff&&[^为是评定属上下内分]])[“‘（]?(" + WORDS
            + ")(?=[”’（）(:：、，；。＝=\\s«\\[]|等级|等次|档|$)|(?<=[为是])[“‘]?(" + WORDS + ")");
    private static final Pattern WHOLE_WORD = Pattern.compile("^[“‘]?(" + WORDS + ")[”’]?(?:等|级|等级|等次)?$");
    private static final Search RANGE = Search.of("(\\d+(?:\\.\\d+)?)分?(?:（[不]?含）)?[-~至](\\d+(?:\\.\\d+)?)");
    private static final Search INCLUDED = Search.of("（不?含[^）]*）");
    private static final Search BARE = Search.of("«([SN])(\\d+)»");

    static GradeBands of(Facts facts) {
        GradeBands best = new GradeBands(Map.of());
        for (Passage passage : facts.passages().toList()) {
            GradeBands found = in(passage);
            if (found.lowest.size() > best.lowest.size()) {
                best = found;
            }
        }
        return best.lowest.isEmpty() || best.isOfMinistry() ? ministry() : best;
    }

    /** 优（90-100分） told alone, as the grade given, leaves the others as the Ministry has them. */
    private boolean isOfMinistry() {
        return lowest.size() == 1
                && lowest.entrySet().stream()
                        .allMatch(band -> ministry().lowest.entrySet().stream()
                                .anyMatch(own -> Grade.named(own.getKey()).equals(Grade.named(band.getKey()))
                                        && own.getValue().compareTo(band.getValue()) == 0));
    }

    private static GradeBands ministry() {
        return new GradeBands(Map.of(
                "优", GradeScale.MINISTRY.lowest().getOrDefault(Grade.EXCELLENT, BigDecimal.ZERO),
                "良", GradeScale.MINISTRY.lowest().getOrDefault(Grade.GOOD, BigDecimal.ZERO),
                "中", GradeScale.MINISTRY.lowest().getOrDefault(Grade.FAIR, BigDecimal.ZERO),
                "差", BigDecimal.ZERO));
    }

    /** Every piece between stops that holds one grade's word and its bounds. */
    private static GradeBands in(Passage passage) {
        Map<String, BigDecimal> lowest = new LinkedHashMap<>();
        if (bounds(passage.skeleton(), passage).isEmpty()) {
            return new GradeBands(lowest);
        }
        for (String piece : pieces(passage.skeleton())) {
            String plain = INCLUDED.without(piece);
            List<BigDecimal> bounds = bounds(plain, passage);
            Matcher word = WORD.matcher(plain);
            if (bounds.isEmpty() || bounds.size() > 2 || !word.find()) {
                continue;
            }
            String grade = word.group(1) == null ? word.group(2) : word.group(1);
            boolean below = bounds.size() == 1 && isCeiling(piece, passage);
            boolean floor = bounds.size() == 2 || isFloor(piece, passage);
            if (below) {
                lowest.putIfAbsent(grade, BigDecimal.ZERO);
            } else if (floor) {
                lowest.putIfAbsent(
                        grade, bounds.stream().min(Comparator.naturalOrder()).orElseThrow());
            }
        }
        return new GradeBands(lowest);
    }

    private static List<String> pieces(String skeleton) {
        return List.of(PIECE.split(skeleton));
    }

    private static List<BigDecimal> bounds(String piece, Passage passage) {
        List<BigDecimal> bounds = new ArrayList<>();
        for (MatchResult mark : BARE.in(piece)) {
            bounds.add(passage.figures().get(Integer.parseInt(mark.group(2))).value());
        }
        for (MatchResult range : RANGE.in(piece)) {
            bounds.add(new BigDecimal(range.group(1)));
            bounds.add(new BigDecimal(range.group(2)));
        }
        return bounds;
    }

    private static boolean isCeiling(String piece, Passage passage) {
        return piece.matches(".*(以下|<|低于|不足|不满|小于).*") && !piece.matches(".*[≥>].*")
                || figure(piece, passage).map(f -> f.bound().isCeiling()).orElse(false);
    }

    private static boolean isFloor(String piece, Passage passage) {
        return piece.matches(".*(以上|≥|>=|不低于|大于|达到|含).*")
                || figure(piece, passage).map(f -> f.bound().isFloor()).orElse(false);
    }

    private static Optional<Figure> figure(String piece, Passage passage) {
        return BARE.first(piece).map(mark -> passage.figures().get(Integer.parseInt(mark.group(2))));
    }

    /** Whether a match defines a grade ("90分及以上为优") rather than gives one. */
    public static boolean isDefinition(Phrase.Match match) {
        Figure score = match.figure("score").orElseThrow();
        String text = Skeletons.words(match.text());
        boolean bounded = score.bound() != Figure.Bound.EXACT && score.bound() != Figure.Bound.ABOUT;
        return bounded
                || text.matches(".*(以上|以下|（含|含）|≥|≤|<|>|S=|得分S).*")
                || match.passage()
                        .skeleton()
                        .substring(Math.max(0, match.start() - 3), match.start())
                        .matches(".*[-~至≥>≤<含]");
    }

    /** The grade's word in a cell that holds nothing else. */
    public static Optional<String> wordIn(String label) {
        Matcher matcher = WHOLE_WORD.matcher(label);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The grade of a score by these thresholds; empty if the scale has no band for it. */
    public Optional<String> gradeOf(BigDecimal score) {
        return lowest.entrySet().stream()
                .filter(band -> score.compareTo(band.getValue()) >= 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(grade -> lowest.size() > 1 || lowest(grade).signum() > 0);
    }

    public BigDecimal lowest(String grade) {
        return lowest.getOrDefault(grade, BigDecimal.ZERO);
    }

    /** Whether two words mean one grade: 优 and 优秀. A scale's own two words are never one. */
    public boolean same(String expected, String printed) {
        if (expected.equals(printed)) {
            return true;
        }
        if (lowest.containsKey(printed)) {
            return false;
        }
        return Grade.named(expected).isPresent() && Grade.named(expected).equals(Grade.named(printed));
    }
}
