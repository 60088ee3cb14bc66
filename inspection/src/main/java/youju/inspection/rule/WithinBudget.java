package youju.inspection.rule;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.ColumnKind;
import youju.inspection.fact.Day;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Line;
import youju.inspection.fact.Mark;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Search;
import youju.inspection.fact.Sentence;

/**
 * Who claims to have stayed within budget did; a limit that the report states is kept.
 *
 * <p>Example: “三公”经费控制在预算以内, and the table has 5.86 spent of 5.20; 应在30日内签订合同, signed 41 days after the award.
 *
 * <p>例：称“三公”经费控制在预算以内，表中预算5.20、支出5.86；应在30日内签订合同，隔了41日。
 */
@Checks(
        id = "within-budget",
        category = Category.RULE_VIOLATION,
        severity = Severity.ERROR,
        chinese = "声称控制在预算内、限额内的应属实",
        english = "A claim to have kept a limit is true",
        source = "党政机关厉行节约反对浪费条例；政府采购法第四十六条")
public final class WithinBudget implements Rule {

    private static final Search CLAIM = Search.of(
            "(?<what>三公[”\"]?经费|公务接待费?|公务用车[^，。；]{0,8}费|公用经费|会议费|培训费|各项[“\"]?三公[”\"]?经费)[^。；]{0,80}?(?:控制在[^，。；]{0,6}预算[^，。；]{0,4}(?:内|之内|以内|范围)|未超(?:过)?(?:年初)?预算|没有超预算|未突破预算|均未超|低于预算|在预算内|不超预算|未超支)");
    private static final Search DAYS = Search.of("(?<days>\\d{1,3})(?:个)?(?:自然)?日(?:内|以内|之内)[^，。；]{0,10}(?:签订|签署)");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (Passage passage : facts.passages().toList()) {
            for (MatchResult claim : CLAIM.in(passage.text())) {
                claim(
                        facts,
                        passage,
                        claim.group("what").replaceAll("[”“\"]", "").replace("各项", ""),
                        claim.start(),
                        verdicts);
            }
        }
        signing(facts, verdicts);
    }

    private static void claim(Facts facts, Passage passage, String what, int at, Verdicts verdicts) {
        String name = what.startsWith("三公") ? "三公" : what.substring(0, Math.min(4, what.length()));
        youju.inspection.fact.Excerpt place = new youju.inspection.fact.Excerpt(
                passage.whole().place(),
                passage.text(),
                at,
                Math.min(passage.text().length(), at + 24));
        List<Line> exceeded = new ArrayList<>();
        boolean known = false;
        for (Line line : Tables.moneyLines(facts).toList()) {
            boolean about = line.all().stream()
                            .anyMatch(entry ->
                                    entry.label().replaceAll("[”“\"]", "").contains(name))
                    || name.equals("三公") && line.label().matches(".*(公务接待|公务用车|出国).*");
            Optional<Figure> budget = line.figure(ColumnKind.BUDGET).or(() -> line.figure(ColumnKind.INITIAL_BUDGET));
            Optional<Figure> spent = line.figure(ColumnKind.EXECUTED);
            if (about && budget.isPresent() && spent.isPresent()) {
                known = true;
                if (spent.get().value().compareTo(budget.get().value()) > 0) {
                    exceeded.add(line);
                }
            }
        }
        if (exceeded.isEmpty()) {
            inText(facts, passage, name, place, known, verdicts);
            return;
        }
        Line line = exceeded.getFirst();
        Figure spent = line.figure(ColumnKind.EXECUTED).orElseThrow();
        Figure budget = line.figure(ColumnKind.BUDGET)
                .or(() -> line.figure(ColumnKind.INITIAL_BUDGET))
                .orElseThrow();
        report(place, name, spent, budget, verdicts);
    }

    /** The claim's own passage, or another that names the thing, may give both figures. */
    private static void inText(
            Facts facts,
            Passage claimed,
            String name,
            youju.inspection.fact.Excerpt place,
            boolean known,
            Verdicts verdicts) {
        for (Passage passage : facts.prose()) {
            if (passage != claimed && !passage.text().replaceAll("[”“\"]", "").contains(name)) {
                continue;
            }
            Sentence whole = Sentence.whole(passage);
            Optional<Figure> budget = Optional.empty();
            Optional<Figure> spent = Optional.empty();
            for (Mark mark : whole.marks()) {
                String before = whole.before(mark, 26).replaceAll("[”“\"]", "");
                boolean about = before.matches("(?s).*" + name + "(?:经费|费)?[^。；«]{0,16}$")
                        || spent.isPresent()
                        || budget.isPresent();
                if (!mark.figure().isMoney() || !about) {
                    continue;
                }
                String clause = whole.clauseBefore(mark);
                if (clause.contains("预算") && budget.isEmpty() && !clause.matches(".*(上年|比).*")) {
                    budget = Optional.of(mark.figure());
                } else if (spent.isEmpty() && clause.matches(".*(支出|决算|实际|经费|费)[^，]{0,4}$") && !clause.contains("上年")) {
                    spent = Optional.of(mark.figure());
                }
            }
            if (budget.isPresent() && spent.isPresent() && Told.near(budget.get(), spent.get(), "3")) {
                if (spent.get().amount().compareTo(budget.get().amount()) > 0) {
                    report(place, name, spent.get(), budget.get(), verdicts);
                } else {
                    verdicts.consistent(
                            place, spent.get().printed() + " ≤ " + budget.get().printed());
                }
                return;
            }
        }
        if (!known) {
            verdicts.unchecked(place, "没有预算与支出数可核对", "no budget and spending to check against");
        }
    }

    private static void report(
            youju.inspection.fact.Excerpt place, String name, Figure spent, Figure budget, Verdicts verdicts) {
        verdicts.contradiction(place)
                .and(spent.where(), budget.where())
                .figures(spent, budget)
                .expected("≤ " + budget.printed())
                .actual(spent.printed())
                .says(
                        "称“" + place.quote() + "”，实际支出" + spent.printed() + "超过预算" + budget.printed(),
                        "Claims that " + name + " is within budget; spent " + spent.printed() + " of "
                                + budget.printed());
    }

    /** A number of days for signing the contract, and the days between award and signature. */
    private static void signing(Facts facts, Verdicts verdicts) {
        for (Passage passage : facts.prose()) {
            Optional<MatchResult> limit = DAYS.first(passage.text());
            if (limit.isEmpty()) {
                continue;
            }
            int days = Integer.parseInt(limit.get().group("days"));
            Optional<Day> award = day(passage, "中标|成交");
            Optional<Day> signed = day(passage, "签订|签署");
            if (award.isEmpty() || signed.isEmpty()) {
                continue;
            }
            long between =
                    ChronoUnit.DAYS.between(award.get().from(), signed.get().from());
            if (between > days) {
                verdicts.contradiction(signed.get().where())
                        .and(award.get().where())
                        .words(award.get().printed(), signed.get().printed(), String.valueOf(between))
                        .expected("≤ " + days)
                        .actual(String.valueOf(between))
                        .says(
                                "应在" + days + "日内签订合同，实际隔" + between + "日",
                                "A contract due within " + days + " days was signed after " + between);
            }
        }
    }

    private static Optional<Day> day(Passage passage, String words) {
        Matcher matcher = Pattern.compile(
                        "«D(\\d+)»[^，。；«]{0,16}(?:" + words + ")|(?:" + words + ")[^，。；«]{0,8}于«D(\\d+)»")
                .matcher(passage.skeleton());
        return matcher.find()
                ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                        .map(number -> passage.days().get(Integer.parseInt(number)))
                        .filter(day -> day.precision() == Day.Precision.DAY)
                : Optional.empty();
    }
}
