package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Aim;
import youju.inspection.fact.ColumnKind;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.Line;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Search;
import youju.inspection.fact.SelfEvaluation;
import youju.inspection.fact.Sentence;

/**
 * Shares of a whole stay below 100 %, balances and counts above zero.
 *
 * <p>Example: 群众满意度103.5%; 结余-3.20万元.
 *
 * <p>例：群众满意度103.5%；结余-3.20万元。
 */
@Checks(
        id = "impossible-figure",
        category = Category.NEGATIVE_OR_IMPOSSIBLE,
        severity = Severity.ERROR,
        chinese = "比率、结余等不得为不可能的数",
        english = "Shares, balances and counts are possible",
        source = "算术")
public final class ImpossibleFigure implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Search SHARE = Search.of(
            "(满意度?率?|满意和基本满意率|合格|优良|达标|及时|按期|按时|准确|覆盖|知晓|答复|办结|结案|化解|成功|成活|通过|入户|到位|发放|参保|利用|在线|完好|通达|普及|受理|签约|就业|巩固|参与|公开|处理|收集|处置|回访|验收|核查|建档|正常|有效|支持|认可|绿化|回收|净化|落实|告知|送达|整改|参训|参加|出勤|到岗|监测|检测|抽检|采集|清运|硬化|救助|反馈|响应|修复|接种|筛查|随访|持证|入学|升学|毕业|准点|无害化|调解|兑现|销号|执结|投保)(?:率|度)");

    /** Days on which one thing went on in the year. */
    private static final Search DAYS = Search.of(
            "(?:全年|年度|年内|当年|本年)[^，。；«]{0,12}(?:开放|出勤|值守|运行|优良|达标|供水|供热|有效|接诊|营业|值班)(?:天数|时间)?(?:为|达|共)?$|(?:优良|开放|达标|出勤)天数(?:为|达|共)?$");

    private static final BigDecimal YEAR = BigDecimal.valueOf(366);

    /** So many are days of several places or people. */
    private static final BigDecimal STAFF_DAYS = BigDecimal.valueOf(500);

    private static final Search OPEN_ENDED = Search.of("(完成率|执行率|增长|增幅|控制率|目标|比上年|较上年|同比|增速|提高|达成率|回报|产出比)");

    /** "检查覆盖率101.71%，即712家÷年初在册700家，……因此超过100%": more than all of what there was at first. */
    private static final Search EXPLAINED = Search.of("(?:因此|所以|故|因而)[^。]{0,16}(?:超过|大于|高于)«P\\d+»|覆盖率«P\\d+»[，（]即?«C");

    /** Amounts that may be below zero. */
    private static final Search SIGNED = Search.of("增减|差额|变动|盈亏|差异|偏差|调整|同比|冲减|冲销|净|亏|增幅|减|退|上年|比");

    private static final Pattern BALANCE_LABEL = Pattern.compile(".{0,8}(结转结余|结余|结转|余额)(资金)?([（(].*[）)])?");

    private static final Search BALANCE = Search.of("(结余|结转|余额|剩余)[^，。；«]{0,10}(?:为|：)?$");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (Passage passage : facts.prose()) {
            for (Sentence sentence : Sentence.of(passage)) {
                sentence.marks().forEach(mark -> {
                    String before = sentence.clauseBefore(mark);
                    if (!EXPLAINED.isIn(sentence.skeleton())) {
                        check(mark.figure(), before, mark.figure().where(), verdicts);
                    }
                });
            }
        }
        for (SelfEvaluation form : facts.evaluations()) {
            form.indicators().forEach(row -> checkRow(row, verdicts));
            form.funds().forEach(line -> checkLine(line, verdicts));
        }
        facts.ledgers().forEach(band -> band.lines().forEach(line -> checkLine(line, verdicts)));
        facts.bands().forEach(band -> band.lines().forEach(line -> checkBalance(line, verdicts)));
    }

    private static void check(Figure figure, String words, Excerpt place, Verdicts verdicts) {
        if (figure.isPercent()
                && figure.value().compareTo(HUNDRED) > 0
                && SHARE.isIn(words)
                && !OPEN_ENDED.isIn(words)) {
            report(figure, place, "比率超过100%", "a share above 100 %", verdicts);
        } else if (figure.isMoney() && figure.value().signum() < 0 && !SIGNED.isIn(words)) {
            boolean balance = BALANCE.isIn(words);
            report(
                    figure,
                    place,
                    balance ? "结余为负" : "金额为负",
                    balance ? "a negative balance" : "a negative amount",
                    verdicts);
        } else if (figure.isCount() && figure.value().signum() < 0) {
            report(figure, place, "数量为负", "a negative count", verdicts);
        } else if (figure.unit().name().equals("天")
                && figure.amount().compareTo(YEAR) > 0
                && figure.amount().compareTo(STAFF_DAYS) < 0
                && DAYS.isIn(words)) {
            report(figure, place, "一年不足" + figure.printed(), "more days than a year has", verdicts);
        }
    }

    private static void checkRow(Indicator row, Verdicts verdicts) {
        row.result().ifPresent(figure -> {
            boolean share = SHARE.isIn(row.title()) && !OPEN_ENDED.isIn(row.title());
            boolean percent = figure.isPercent()
                    || row.aim().map(Aim::figure).map(Figure::isPercent).orElse(false);
            if (share && percent && figure.value().compareTo(HUNDRED) > 0) {
                report(
                        figure,
                        Forms.place(row),
                        "“" + row.title() + "”比率超过100%",
                        row.title() + ": a share above 100 %",
                        verdicts);
            } else if (figure.isCount()
                    && figure.value().signum() < 0
                    && !row.title().matches(".*(增减|变动|变化|下降|增长|偏差).*")) {
                report(
                        figure,
                        Forms.place(row),
                        "“" + row.title() + "”数量为负",
                        row.title() + ": a negative count",
                        verdicts);
            } else {
                verdicts.consistent(figure.where(), row.title() + " " + figure.printed());
            }
        });
        row.weight()
                .filter(weight -> weight.value().signum() < 0)
                .ifPresent(weight -> report(
                        weight,
                        Forms.place(row),
                        "“" + row.title() + "”分值为负",
                        row.title() + ": a negative weight",
                        verdicts));
    }

    private static void checkLine(Line line, Verdicts verdicts) {
        for (ColumnKind kind : new ColumnKind[] {
            ColumnKind.BUDGET, ColumnKind.INITIAL_BUDGET, ColumnKind.EXECUTED, ColumnKind.BALANCE, ColumnKind.ARRIVED
        }) {
            line.figure(kind)
                    .filter(figure -> figure.value().signum() < 0)
                    .ifPresent(figure -> report(
                            figure,
                            figure.where(),
                            "“" + line.label() + "”金额为负",
                            line.label() + ": a negative amount",
                            verdicts));
        }
    }

    /** A row 结余 below zero, in this year's columns or any. */
    private static void checkBalance(Line line, Verdicts verdicts) {
        boolean balance = line.all().stream()
                .anyMatch(entry -> BALANCE_LABEL.matcher(entry.label()).matches());
        if (balance) {
            line.all().stream()
                    .flatMap(entry -> entry.lone().stream())
                    .filter(figure -> figure.value().signum() < 0)
                    .filter(figure -> line.entries().values().stream()
                            .flatMap(entry -> entry.lone().stream())
                            .noneMatch(figure::equals))
                    .forEach(figure -> report(
                            figure,
                            figure.where(),
                            "“" + line.label() + "”为负",
                            line.label() + " is negative",
                            verdicts));
        }
    }

    private static void report(Figure figure, Excerpt place, String chinese, String english, Verdicts verdicts) {
        verdicts.contradiction(figure.where())
                .and(place)
                .figures(figure)
                .actual(figure.printed())
                .says(figure.printed() + "：" + chinese, figure.printed() + ": " + english);
    }
}
