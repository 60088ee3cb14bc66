package youju.inspection.rule;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Day;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Search;
import youju.inspection.fact.Subject;

/**
 * What must come first does come first: start before end, completion before acceptance, award before contract.
 *
 * <p>Example: 项目于2022年12月15日通过验收，完工日期为2022年12月28日.
 *
 * <p>例：项目于2022年12月15日通过验收，完工日期却是2022年12月28日。
 */
@Checks(
        id = "date-order",
        category = Category.DATE_ORDER,
        severity = Severity.ERROR,
        chinese = "日期先后应合逻辑",
        english = "Dates are in a possible order",
        source = "政府采购法第四十六条；建设工程质量管理条例第十六条")
public final class DateOrder implements Rule {

    /** Steps of a project in the order they are taken. */
    private enum Step {
        APPROVED("立项|批复立项"),
        OPENED("开标|公开招标|招标公告|发布公告|磋商(?!方式)|发布招标"),
        AWARDED("中标通知|成交通知|中标公示|中标"),
        SIGNED("签订(?:了)?[^，。；«]{0,14}(?:合同|协议)|合同签订|签订$|签约|合同[^，。；«]{0,6}签订"),
        STARTED("开工|动工|进场|启动建设|开始(?!时间)?|起$|启动"),
        DELIVERED("到货(?!验收)|交货|运抵|供货"),
        FINISHED("完工|竣工(?!验收)|(?:全部|所有)[^，。；«]{0,8}(?:完成|完毕|结束)|完成(?:全部|所有|改造|建设)|(?:加工|调试)(?:完成|完毕)"
                + "|(?:实施|服务|演出|整治|修复|维修|采集|录入|栽植|铺设|装修|绿化|铺装|清淤|治理|采购|施工|安装|建设)[^，。；«]{0,4}(?:完成|完毕|到位)(?!率)"
                + "|结束|截止|交付"),
        ACCEPTED("(?<!中期|初步|分项|阶段|主体|工程隐蔽|预|初)验收"),
        REPORTED("(?:形成|出具|报送|提交|完成)[^，。；«]{0,8}报告"),
        USED("投入使用|投入运行|正式启用|正式运行");

        private final Search words;

        Step(String words) {
            this.words = Search.of(words);
        }
    }

    private static final Map<Step, List<Step>> AFTER = Map.of(
            Step.ACCEPTED, List.of(Step.STARTED, Step.DELIVERED, Step.FINISHED, Step.SIGNED, Step.AWARDED),
            Step.REPORTED, List.of(Step.STARTED),
            Step.FINISHED, List.of(Step.STARTED),
            Step.STARTED, List.of(Step.APPROVED),
            Step.SIGNED, List.of(Step.AWARDED, Step.OPENED),
            Step.AWARDED, List.of(Step.OPENED));

    private static final Search MARK = Search.of("«D(\\d+)»");
    private static final Search SPAN = Search.of("(?:自|从|由)?«D(\\d+)»(?:开始|起|动工|启动)?[，、]?(?:至|到|-|—|~|－)«D(\\d+)»");
    private static final Search PERMITTED = Search.of("应|须|要求|计划|不迟于|不晚于|之前|前完成|期限|预计|拟|服务期|质保|有效期|交[^，。]{0,4}资料");

    private static final Search ANY = Search.of("项目|工程|全部|整体|^于?$");

    /**
     * A step on its day.
     *
     * @param item what is told between two stops, by its number: there one thing is spoken of
     * @param thing the words before the item's first date
     */
    private record Event(Step step, Day day, Excerpt place, int item, Subject thing) {

        /** "呼吸机于6月28日到货；机房改造于7月4日开工": each thing has its own order. */
        boolean isOfSameThing(Event other) {
            return item == other.item
                    || thing.isEmpty()
                    || other.thing.isEmpty()
                    || ANY.isIn(thing.words())
                    || ANY.isIn(other.thing.words())
                    || thing.likeness(other.thing) >= ALIKE;
        }
    }

    private static final double ALIKE = 0.5;

    private static final int SEASON = 92;
    private static final int MONTH = 31;

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (Passage passage : facts.passages().toList()) {
            spans(passage, verdicts);
            order(events(passage), verdicts);
        }
    }

    private static void spans(Passage passage, Verdicts verdicts) {
        for (MatchResult span : SPAN.in(passage.skeleton())) {
            Day from = passage.days().get(Integer.parseInt(span.group(1)));
            Day to = passage.days().get(Integer.parseInt(span.group(2)));
            boolean sure = to.yearPrinted() || from.yearPrinted() && endsTooSoon(from, to);
            if (to.isBefore(from) && sure) {
                report(
                        new Event(Step.STARTED, from, from.where(), 0, Subject.of("")),
                        new Event(Step.FINISHED, to, to.where(), 0, Subject.of("")),
                        verdicts);
            } else {
                verdicts.consistent(from.where(), from.printed() + " ≤ " + to.printed());
            }
        }
    }

    /** Every date of the passage with the step that its clause names. */
    private static List<Event> events(Passage passage) {
        List<Event> events = new ArrayList<>();
        String skeleton = passage.skeleton();
        for (MatchResult mark : MARK.in(skeleton)) {
            Day day = passage.days().get(Integer.parseInt(mark.group(1)));
            int next = nextMark(skeleton, mark.end());
            int stop = stop(skeleton, mark.end(), next);
            String after = skeleton.substring(mark.end(), stop);
            String before = before(skeleton, mark.start());
            if (!PERMITTED.isIn(after) && !before.matches(".*(计划|要求|应于|须于|预计|拟于|目标|服务期)[^，。；]{0,12}")) {
                dated(before).or(() -> step(after)).or(() -> labelled(before)).ifPresent(step -> {
                    int start = itemStart(skeleton, mark.start());
                    String opening = skeleton.substring(start, skeleton.indexOf("«D", start));
                    events.add(new Event(step, day, day.where(), start, Subject.of(opening)));
                });
            }
        }
        return events;
    }

    private static int itemStart(String skeleton, int at) {
        int start = at;
        while (start > 0 && "。；\n".indexOf(skeleton.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int nextMark(String skeleton, int from) {
        int next = skeleton.indexOf("«D", from);
        return next < 0 ? skeleton.length() : next;
    }

    private static int stop(String skeleton, int from, int most) {
        for (int i = from; i < most; i++) {
            if ("，。；、\n".indexOf(skeleton.charAt(i)) >= 0 && i > from) {
                return i;
            }
        }
        return most;
    }

    private static String before(String skeleton, int at) {
        int start = at;
        while (start > 0 && "，。；\n»".indexOf(skeleton.charAt(start - 1)) < 0) {
            start--;
        }
        return skeleton.substring(start, at);
    }

    private static Optional<Step> step(String words) {
        Step first = null;
        int best = Integer.MAX_VALUE;
        for (Step step : Step.values()) {
            Optional<MatchResult> match = step.words.first(words);
            if (match.isPresent() && match.get().start() < best) {
                best = match.get().start();
                first = step;
            }
        }
        return Optional.ofNullable(first);
    }

    /** "完工日期为…", "验收时间：…". */
    private static Optional<Step> labelled(String before) {
        return before.matches(".*日(为|是|：)?$") || before.matches(".*于$") ? lastStep(before) : Optional.empty();
    }

    /** A label names the day, whatever is told after it. */
    private static Optional<Step> dated(String before) {
        return before.matches(".*(日期|时间)(为|是|：)?$") ? lastStep(before) : Optional.empty();
    }

    /** The innermost step of "验收报告载明完工日期为". */
    private static Optional<Step> lastStep(String words) {
        Step last = null;
        int best = -1;
        for (Step step : Step.values()) {
            for (MatchResult match : step.words.in(words)) {
                if (match.start() > best) {
                    best = match.start();
                    last = step;
                }
            }
        }
        return Optional.ofNullable(last);
    }

    private static void order(List<Event> events, Verdicts verdicts) {
        for (Event later : events) {
            for (Event earlier : events) {
                boolean ordered = AFTER.getOrDefault(later.step, List.of()).contains(earlier.step);
                if (!ordered || !later.isOfSameThing(earlier)) {
                    continue;
                }
                boolean sure = later.day.yearPrinted()
                        || earlier.day.yearPrinted()
                        || later.item == earlier.item && isSameYear(earlier.day, later.day);
                if (later.day.isBefore(earlier.day) && sure) {
                    report(earlier, later, verdicts);
                } else {
                    verdicts.consistent(later.place, earlier.day.printed() + " ≤ " + later.day.printed());
                }
            }
        }
    }

    /** From 12月2日 to 11月28日: short of a year by days, where a term of a year would end on the eve of its day. */
    private static boolean endsTooSoon(Day from, Day to) {
        long days = ChronoUnit.DAYS.between(to.from(), from.from());
        return days > 1 && days <= MONTH;
    }

    /** Of two dates without a year, the second less than a season before the first: a turn of the year lies farther. */
    private static boolean isSameYear(Day first, Day second) {
        return ChronoUnit.DAYS.between(second.from(), first.from()) <= SEASON;
    }

    private static void report(Event earlier, Event later, Verdicts verdicts) {
        verdicts.contradiction(later.place)
                .and(earlier.place)
                .words(later.day.printed(), earlier.day.printed())
                .expected("≥ " + earlier.day.printed())
                .actual(later.day.printed())
                .says(
                        "日期先后不合逻辑：“" + later.place.around(16) + "”（" + later.day.printed() + "）早于“"
                                + earlier.place.around(16) + "”（" + earlier.day.printed() + "）",
                        later.day.printed() + " is before " + earlier.day.printed() + ", which had to come first");
    }
}
