package youju.inspection.fact;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.inspection.fact.Mention.Sense;

/** Finds what every figure of a passage is about. */
public final class Mentions {

    private static final Pattern DAY = Pattern.compile("«[YD](\\d+)»");
    private static final String DELIMITERS = "，。；：、！？\n（）《》“”";

    private static final Search EARLIER = Search.of("(上年|去年|上一年|年初的?|期初|往年|历年|此前|原来|原有|由|从|前年|同期|一期)[^，。；]{0,12}$");
    private static final Search CHANGE = Search.of(
            "(增加|减少|增长|下降|上升|降低|提高|提升|增幅|降幅|净增|净减|多|少|超出|高出|高|低|增|减|相差|缩短|压减|扣|扣减|节约|差|波动|上浮|下浮|反弹|回落|升高)了?(约|近)?$");
    private static final Search SHARE = Search.of(
            "(占|为|完成|达到)?[^，。；]{0,14}(占|之比|的比例|比重|的比重)[^，。；]{0,16}$|(完成|为|达|达到)[^，。；]{0,10}(目标|任务|计划|预算|指标)(值|数|量)?的$|的$");
    private static final Search TARGET = Search.of(
            "(目标|计划|任务|预期|(?<![响适对供反回答顺相])应(?![急对用收届税])|(?<![急所必])需(?!求)|要求|确保|力争|未(?:能)?达到?$|没有达到$|不少于|不低于|不高于|不超过|设定|拟定)");
    private static final Search SETTING =
            Search.of("(年度目标|绩效目标|目标[：为是]|(?<!按)(?<!按照)计划(?!单列|生育|内|财务)|年度主要任务|年初目标|预期目标|总体目标|主要任务[：是])");
    private static final Search REACHED = Search.of("(超额|完成|实际|达到了|已)");
    private static final Search DONE = Search.of("(完成|实际|已|达到了|超额|实现)");
    private static final Search PLANNED = Search.of("(拟|将|建议|下一步|明年|次年|下年|今后|力争|预计|规划|到20)");
    private static final Search PART = Search.of(
            "(其中|上半年|下半年|季度|每|平均|人均|户均|最高|最低|最大|最小|剩余|其余|个别|部分|另|再|又|有|仅|新增|追加|首批|一次|累计|历年|五年|三年|第)[^，。；]{0,8}$|月份?[^，。；]{0,8}$");
    /** Done beyond doubt; 完成 alone is also the verb of a target. */
    private static final Search FULFILLED = Search.of("超额|实际|达到了|已|完成了|实现了|全部完成|均完成|全面完成");

    private static final Search SET_OUT = Search.of("(?:目标|任务|计划)(?:值|任务)?(?:为|是|：|包括)");

    /** "超过计划20部的15%" measures against a plan and sets none. */
    private static final Search AGAINST_PLAN = Search.of(
            "(?:超过|超额|完成|少于|低于|高于|超出|比|较|占|达到?|为|按照?|超|距|未达到?|落后于|与)了?(?:年度|年初|绩效|全年|预期|原|既定)*(?:计划|目标|任务|指标)");

    /** "93.1%（目标90%）": the figure before is what was reached. */
    private static final Search AIM_IN_BRACKETS =
            Search.of("^（(?:年度|年初|全年|绩效)?(?:目标|计划|指标|任务|预期)(?:值|数|任务)?(?:为|是|：)?(?:不低于|不少于|不超过|不高于)?[≥≤><=]*«");

    private static final Search HYPOTHETICAL = Search.of(
            "(?:如|若|假如|假设)果?(?:按|以|剔除|扣除|计入|不计|不含|包括|加上)|(?:不作为|不纳入|不计入|不参与)[^，。；]{0,12}(?:依据|口径|考核|评分|计分|指标)");

    /** So far behind a figure a remark may still be on it. */
    private static final int BEHIND = 16;

    private static final Search OTHER_YEAR_BEFORE = Search.of("(?:比|较|与|同|自|从|根据|依据|按照?|《|印发|〔)[^，。；]{0,8}$");

    private static final Search THIS_YEAR = Search.of("本年|今年|当年|目前|现有|本次|报告期");

    private static final Search TARGET_AFTER = Search.of("^(?:的)?(?:年度)?(?:目标|指标|任务|计划|要求|标准|以上的?目标|以上目标)");

    /** "平均调阅时间由22分钟缩短到«C1»": the second figure is this year's, of the thing before 由. */
    private static final Search TURNED = Search.of(
            "^(?<thing>[^«]{3,}?)(?:已)?[由从][^«]{0,12}(?:«[YD]\\d+»[^«]{0,8})?«[A-Z]\\d+»(?:的)?(?:上升|下降|提高|提升|降低|缩短|减少|增加|增长|压减|压缩|延长|扩大|优化|增|降|升)(?:到|至|为)了?$");

    /** What a project is to build, told before how it was built. */
    private static final Search CONTENTS =
            Search.of("^(?:«N\\d+»)?[^。：:，；«]{0,10}(?:建设|主要|实施|项目|工程|改造)(?:的)?(?:主要)?(?:内容|规模)(?:[。：:为]|包括|主要)");

    private Mentions() {}

    /** All figures of a passage that have words about them. */
    public static List<Mention> in(Passage passage, OptionalInt reportYear) {
        return passage.marks().stream()
                .map(mark -> mention(passage, mark.start(), mark.end(), mark.figure(), reportYear))
                .toList();
    }

    private static Mention mention(Passage passage, int start, int end, Figure figure, OptionalInt year) {
        String skeleton = passage.skeleton();
        String before = skeleton.substring(clauseStart(skeleton, start), start);
        before = TURNED.first(before).map(turn -> turn.group("thing")).orElse(before);
        String after = skeleton.substring(end, clauseEnd(skeleton, end));
        Subject subject = Subject.of(lastWords(before));
        if (subject.isEmpty()) {
            subject = Subject.of(lastWords(widerBefore(skeleton, start)));
        }
        Subject object = Subject.of(after);
        String sentence = Skeletons.sentenceBefore(skeleton, start);
        Sense sense = sense(passage, figure, before, after, skeleton.substring(end), sentence, year);
        return new Mention(figure, subject, object, sense, before + after, passage);
    }

    private static int clauseStart(String skeleton, int position) {
        int start = position;
        while (start > 0 && DELIMITERS.indexOf(skeleton.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int clauseEnd(String skeleton, int position) {
        int end = position;
        while (end < skeleton.length() && DELIMITERS.indexOf(skeleton.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** One clause further back, for "满意271份，满意度" where nothing but a verb stands before the figure. */
    private static String widerBefore(String skeleton, int start) {
        int first = clauseStart(skeleton, start);
        if (first == 0 || "。；！？\n".indexOf(skeleton.charAt(first - 1)) >= 0) {
            return "";
        }
        return skeleton.substring(clauseStart(skeleton, first - 1), first - 1);
    }

    /** The words after the last figure. */
    private static String lastWords(String phrase) {
        int mark = phrase.lastIndexOf('»');
        String words = mark >= 0 ? phrase.substring(mark + 1) : phrase;
        return words.isBlank() && mark >= 0 ? "" : words;
    }

    private static Sense sense(
            Passage passage,
            Figure figure,
            String before,
            String after,
            String rest,
            String sentence,
            OptionalInt reportYear) {
        String words = Skeletons.words(before);
        if (CHANGE.isIn(words) && !words.endsWith("提高") || figure.unit().kind() == Unit.Kind.PERCENTAGE_POINT) {
            return Sense.CHANGE;
        }
        if (figure.isPercent() && SHARE.isIn(words)) {
            return Sense.SHARE;
        }
        if (EARLIER.isIn(words)
                || namesEarlierYear(passage, before, reportYear)
                || isInEarlierYear(passage, sentence, reportYear)) {
            return Sense.EARLIER;
        }
        if (HYPOTHETICAL.isIn(item(sentence) + rest.substring(0, Math.min(rest.length(), BEHIND)))) {
            return Sense.PART;
        }
        if (passage.role() == Passage.Role.PLAN
                || CONTENTS.isIn(passage.skeleton()) && !FULFILLED.isIn(Skeletons.words(sentence))
                || PLANNED.isIn(words)
                || namesLaterYear(passage, sentence, reportYear)) {
            return Sense.PLANNED;
        }
        if (TARGET_AFTER.isIn(after)) {
            return Sense.TARGET;
        }
        boolean reached = AIM_IN_BRACKETS.isIn(rest);
        String opening = AGAINST_PLAN.without(Skeletons.words(sentence));
        boolean setting = SETTING.isIn(opening) && !DONE.isIn(opening) && !REACHED.isIn(words)
                || SET_OUT.first(opening)
                        .filter(said -> !FULFILLED.isIn(opening.substring(said.end())))
                        .isPresent();
        if (setting && !reached) {
            return Sense.TARGET;
        }
        boolean sets =
                TARGET.isIn(words) || figure.bound() == Figure.Bound.AT_LEAST || figure.bound() == Figure.Bound.AT_MOST;
        boolean aims = passage.role().isTarget() && !FULFILLED.isIn(Skeletons.words(sentence));
        if (!reached && (aims || sets && !DONE.isIn(words))) {
            return Sense.TARGET;
        }
        return PART.isIn(words) ? Sense.PART : Sense.ACTUAL;
    }

    private static boolean namesEarlierYear(Passage passage, String before, OptionalInt reportYear) {
        OptionalInt named = lastYear(passage, before);
        return reportYear.isPresent() && named.isPresent() && named.getAsInt() < reportYear.getAsInt();
    }

    /** "截至2022年底已完成31.1万卷，数字化率73.0%": the clauses after it are of that year too, until another is named. */
    private static boolean isInEarlierYear(Passage passage, String sentence, OptionalInt reportYear) {
        String item = item(sentence);
        int mark = Math.max(item.lastIndexOf("«Y"), item.lastIndexOf("«D"));
        if (mark < 0 || reportYear.isEmpty()) {
            return false;
        }
        String before = item.substring(0, mark);
        boolean whole = item.startsWith("«Y", mark) || before.endsWith("截至") || before.endsWith("截止");
        OptionalInt named = lastYear(passage, item.substring(mark));
        return whole
                && named.isPresent()
                && named.getAsInt() < reportYear.getAsInt()
                && !OTHER_YEAR_BEFORE.isIn(before)
                && !THIS_YEAR.isIn(item.substring(mark));
    }

    /** The part of a sentence after its last semicolon. */
    private static String item(String sentence) {
        return sentence.substring(sentence.lastIndexOf('；') + 1);
    }

    private static boolean namesLaterYear(Passage passage, String sentence, OptionalInt reportYear) {
        OptionalInt named = lastYear(passage, sentence);
        return reportYear.isPresent() && named.isPresent() && named.getAsInt() > reportYear.getAsInt();
    }

    private static OptionalInt lastYear(Passage passage, String skeleton) {
        Matcher matcher = DAY.matcher(skeleton);
        OptionalInt year = OptionalInt.empty();
        while (matcher.find()) {
            Day day = passage.days().get(Integer.parseInt(matcher.group(1)));
            if (day.yearPrinted()) {
                year = OptionalInt.of(day.year());
            }
        }
        return year;
    }
}
