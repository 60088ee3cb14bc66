package youju.inspection.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Band;
import youju.inspection.fact.ColumnKind;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Interval;
import youju.inspection.fact.Line;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Unit;

/**
 * Staff over posts is the rate of control; more staff than posts is explained; text and table name the same posts and staff.
 *
 * <p>Example: 编制22, 在职21, 控制率91.67%, which is 95.45 %.
 *
 * <p>例：编制22名，在职21人，控制率写91.67%，应为95.45%。
 */
@Checks(
        id = "headcount",
        category = Category.HEADCOUNT_CONTROL,
        also = Category.TEXT_VS_TABLE,
        severity = Severity.ERROR,
        chinese = "编制、在职人数与控制率应相符，超编应说明",
        english = "Posts, staff and their rate fit; surplus is explained",
        source = "湘财绩〔2020〕7号附表：在职人员控制率=在职人员数÷编制数×100%")
public final class Headcount implements Rule {

    private static final Pattern REASON =
            Pattern.compile("超编[^。]{0,30}(因|系|由于|原因|消化|分流)|军转|消化超编|历史原因|借调|挂职|安置|划转|改革|超编原因|逐步消化|经[^。]{0,12}批准|编办");
    private static final Pattern ABOUT = Pattern.compile("编制|超编|在编|在职|员额|控制率|人员");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        List<Figure> posts = new ArrayList<>();
        List<Figure> staff = new ArrayList<>();
        for (Passage passage : facts.prose()) {
            if (passage.text().contains("编制") || passage.text().contains("员额")) {
                for (Staffing told : Staffing.in(passage)) {
                    posts.add(told.posts());
                    staff.add(told.staff());
                    check(facts, told, verdicts);
                }
            }
        }
        Staffing.inCells(facts).forEach(told -> check(facts, told, verdicts));
        for (Band band : facts.bands()) {
            if (band.listsPosts()) {
                band.lines().stream()
                        .filter(line -> line.figure(ColumnKind.POSTS).isPresent()
                                && line.figure(ColumnKind.STAFF).isPresent())
                        .forEach(line -> table(facts, line, posts, staff, verdicts));
            }
        }
    }

    private static void table(Facts facts, Line line, List<Figure> posts, List<Figure> staff, Verdicts verdicts) {
        Figure approved = line.figure(ColumnKind.POSTS).orElseThrow();
        Figure serving = line.figure(ColumnKind.STAFF).orElseThrow();
        Optional<Figure> rate = line.figure(ColumnKind.CONTROL_RATE)
                .map(figure -> figure.unit() == Unit.NONE ? figure.in(Unit.PERCENT) : figure);
        check(facts, new Staffing(approved, serving, rate, false), verdicts);
        same(posts, approved, "编制", "posts", verdicts);
        same(staff, serving, "在职人数", "staff", verdicts);
    }

    /** Where the text tells of several kinds of staff, the table may list any of them. */
    private static void same(List<Figure> said, Figure listed, String chinese, String english, Verdicts verdicts) {
        boolean known = said.stream().anyMatch(figure -> figure.value().compareTo(listed.value()) == 0);
        if (known || said.stream().map(Figure::value).distinct().count() == 1) {
            said.stream()
                    .filter(figure -> !known || figure.value().compareTo(listed.value()) == 0)
                    .findFirst()
                    .ifPresent(figure -> same(figure, listed, chinese, english, verdicts));
        }
    }

    private static void same(Figure said, Figure listed, String chinese, String english, Verdicts verdicts) {
        if (said.value().compareTo(listed.value()) == 0) {
            verdicts.consistent(said.where(), chinese + "正文" + said.printed() + " = 表" + listed.printed());
            return;
        }
        if (!Told.near(said, listed, "1.6")) {
            return;
        }
        verdicts.contradiction(said.where())
                .and(listed.where())
                .figures(said, listed)
                .expected(listed.printed())
                .actual(said.printed())
                .as(Category.TEXT_VS_TABLE)
                .says(
                        chinese + "：正文" + said.printed() + "，表格" + listed.printed(),
                        "The number of " + english + " is " + said.printed() + " in the text, " + listed.printed()
                                + " in the table");
    }

    private static void check(Facts facts, Staffing told, Verdicts verdicts) {
        Figure posts = told.posts();
        Figure staff = told.staff();
        Optional<Figure> rate = told.rate();
        if (posts.value().signum() <= 0) {
            return;
        }
        Interval right = Numbers.percent(Interval.exactly(staff.value()), Interval.exactly(posts.value()));
        if (rate.isPresent() && !right.meets(Interval.printed(rate.get().value()))) {
            String percent = Numbers.rounded(
                            right.middle(), Math.max(2, rate.get().value().scale())) + "%";
            verdicts.contradiction(rate.get().where())
                    .and(staff.where(), posts.where())
                    .figures(rate.get(), staff, posts)
                    .words(percent)
                    .expected(percent)
                    .actual(rate.get().printed())
                    .says(
                            "控制率：" + Numbers.bare(staff) + " ÷ " + Numbers.bare(posts) + " = " + percent + "，写为"
                                    + rate.get().printed(),
                            "Staff over posts: " + Numbers.bare(staff) + " / " + Numbers.bare(posts) + " = " + percent
                                    + ", not " + rate.get().printed());
            return;
        }
        boolean explained = told.explained()
                || facts.passages()
                        .anyMatch(passage -> ABOUT.matcher(passage.text()).find()
                                && REASON.matcher(passage.text()).find());
        if (staff.value().compareTo(posts.value()) > 0 && !explained) {
            Verdicts.Draft draft =
                    verdicts.contradiction(staff.where()).and(posts.where()).figures(staff, posts);
            rate.ifPresent(draft::figures);
            draft.as(Severity.WARNING)
                    .expected("≤ " + Numbers.bare(posts))
                    .actual(staff.printed())
                    .says(
                            "在职" + staff.printed() + "超过编制" + posts.printed() + "，未说明原因",
                            staff.printed() + " serve on " + posts.printed() + " posts, without a reason");
        } else {
            verdicts.consistent(
                    staff.where(),
                    Numbers.bare(staff) + " ÷ " + Numbers.bare(posts)
                            + rate.map(r -> " = " + r.printed()).orElse(""));
        }
    }
}
