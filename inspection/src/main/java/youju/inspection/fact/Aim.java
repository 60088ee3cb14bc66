package youju.inspection.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.evaluation.Direction;
import youju.evaluation.Target;

/**
 * An indicator's target as printed, read into a direction and a figure.
 *
 * @param marked whether the direction is printed (≥, 不少于, 以内) or beyond doubt, as for 满意率; otherwise it is a guess
 */
public record Aim(Direction direction, Figure figure, boolean marked) {

    private static final Search LESS_IS_BETTER = Search.of(
            "成本|费用|经费支出|单价|造价|价格|投诉|事故|发案|伤亡|死亡|差错|误差|超支|逾期|时限|用时|耗时|响应时间|办理时间|处理时间|抢通|能耗|损失|违规|中断|流失|返贫|缺陷|控制率|控制数|降低至|复发|辍学|重访率|重复信访率|变动率");

    private static final Pattern SIGN =
            Pattern.compile("^(≥|>=|大于等于|不少于|不低于|正向|≤|<=|小于等于|不超过|不高于|反向|逆向|>|＞|大于|<|＜|小于|=|＝|等于)");

    private static final Search MORE_IS_BETTER =
            Search.of("完成率|执行率|覆盖|合格|达标|及时率|满意|准确率|按期|办结率|答复率|知晓|节约率|下降率|降幅|降低率|减少率");

    /** The target to score against. */
    public Target target() {
        return new Target(direction, figure.amount());
    }

    /**
     * Reads a target.
     *
     * @param nature of the column 指标性质, if the form has one
     * @param unit of the column 度量单位, if it has one
     * @param about the indicator's name with its second level, to infer the direction from
     * @return empty if it isn't one figure
     */
    static Optional<Aim> read(Entry entry, Optional<Entry> nature, Optional<Entry> unit, String about) {
        List<Figure> figures = entry.passage().figures();
        if (figures.size() != 1) {
            return Optional.empty();
        }
        Figure figure = inUnit(figures.getFirst(), unit);
        Optional<Direction> printed =
                nature.flatMap(cell -> direction(cell.label())).or(() -> direction(entry, figure));
        return Optional.of(printed.map(direction -> new Aim(direction, figure, true))
                .orElseGet(() -> new Aim(inferred(about), figure, MORE_IS_BETTER.isIn(about))));
    }

    /** The figure in the unit that the form prints in a column of its own. */
    static Figure inUnit(Figure figure, Optional<Entry> unit) {
        if (unit.isEmpty() || figure.unit() != Unit.NONE) {
            return figure;
        }
        Units.Read read = Units.at(Plain.of(unit.get().text()).text(), 0);
        return read.unit() == Unit.NONE ? figure : figure.in(read.unit());
    }

    private static Optional<Direction> direction(Entry entry, Figure figure) {
        Optional<Direction> sign =
                direction(entry.label().substring(0, Math.min(2, entry.label().length())));
        return sign.or(() -> direction(figure));
    }

    /** The direction that is printed with a figure: ≥, 不少于, 以内. */
    static Optional<Direction> direction(Figure figure) {
        return switch (figure.bound()) {
            case AT_LEAST -> Optional.of(Direction.AT_LEAST);
            case MORE_THAN -> Optional.of(Direction.MORE_THAN);
            case AT_MOST -> Optional.of(Direction.AT_MOST);
            case LESS_THAN -> Optional.of(Direction.LESS_THAN);
            case EXACT, ABOUT -> Optional.empty();
        };
    }

    private static Optional<Direction> direction(String sign) {
        Matcher matcher = SIGN.matcher(sign);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (matcher.group(1)) {
                    case "≥", ">=", "大于等于", "不少于", "不低于", "正向" -> Direction.AT_LEAST;
                    case "≤", "<=", "小于等于", "不超过", "不高于", "反向", "逆向" -> Direction.AT_MOST;
                    case ">", "＞", "大于" -> Direction.MORE_THAN;
                    case "<", "＜", "小于" -> Direction.LESS_THAN;
                    default -> Direction.EXACTLY;
                });
    }

    static Direction inferred(String about) {
        if (MORE_IS_BETTER.isIn(about)) {
            return Direction.AT_LEAST;
        }
        return LESS_IS_BETTER.isIn(about) ? Direction.AT_MOST : Direction.AT_LEAST;
    }
}
