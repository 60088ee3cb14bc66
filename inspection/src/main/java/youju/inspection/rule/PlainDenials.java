package youju.inspection.rule;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Search;
import youju.inspection.fact.Subject;

/** Denials in the report's own words, of whatever thing: 未发生一件损毁, and later 损毁棉被120床. */
final class PlainDenials {

    /** 未发生一件损毁: nothing of the kind. */
    private static final Search NONE =
            Search.of("(?:未|没有)(?:发生|出现|产生)(?:过)?(?:任何|一[件起例次个处宗笔])(?:的)?(?<thing>[\\u4e00-\\u9fff]{2,6})(?=[。；，、]|$)");

    /** 未发现村卫生室自行采购药品的情况. */
    private static final Search UNFOUND =
            Search.of("(?:未|没有)(?:发现|存在|出现|发生)(?<thing>[\\u4e00-\\u9fff“”]{5,24}?)(?:的)?(?:情况|问题|现象|行为|情形)(?=[。；，]|$)");

    /** 未委托第三方机构, 未发生生产安全死亡事故: a deed and its object. */
    private static final Search UNDONE = Search.of(
            "(?:未|没有|从未)(?:再|曾)?(?<deed>委托|发生|聘请|聘用|购置|新购|开展|组织|举办|收到|接到|变更|签订|列支|外包|租用|租赁|新增|调整|使用|引进|安排|实施|出现)(?:过|任何)?(?<thing>[\\u4e00-\\u9fff“”（）]{3,14}?)(?=[。；，、]|$)");

    private static final Search FOUND = Search.of("(?<![未没有无])(?:发现|查出|存在|查实|发生)(?!率)[^。；，]{4,60}");

    private static final Search SAFE = Search.of("隐患|风险|应急|演练|预案|防范|培训|率|预防|整改|排查|杜绝|避免|减少|下降|防止|为零|上年|去年");

    /** So much of what is denied must be told. */
    private static final double COVERED = 0.5;

    private static final double MOSTLY = 0.6;

    private static final Search EARLIER = Search.of("上年|去年|20\\d{2}年|以前|往年|此前|历年|拟|计划|将|建议|如");

    private PlainDenials() {}

    static void check(Facts facts, Verdicts verdicts) {
        for (Passage passage : facts.prose()) {
            if (passage.role() == Passage.Role.PLAN) {
                continue;
            }
            for (MatchResult denied : NONE.in(passage.text())) {
                String thing = denied.group("thing");
                Search told =
                        Search.of("(?<![未无])" + Pattern.quote(thing) + "[\\u4e00-\\u9fff]{0,5}[1-9]\\d*(?!年|月|日|%|元)");
                report(excerpt(passage, denied), find(facts, told, passage, denied), thing, verdicts);
            }
            for (MatchResult denied : UNDONE.in(passage.text())) {
                String before = passage.text().substring(Math.max(0, denied.start() - 10), denied.start());
                if (!EARLIER.isIn(before)) {
                    done(facts, denied.group("deed"), Subject.of(denied.group("thing")))
                            .ifPresent(told -> DeniedAndTold.report(
                                    denied.group("thing"), excerpt(passage, denied), told, verdicts));
                }
            }
            for (MatchResult denied : UNFOUND.in(passage.text())) {
                Subject thing = Subject.of(denied.group("thing"));
                report(excerpt(passage, denied), found(facts, thing), denied.group("thing"), verdicts);
            }
        }
    }

    private static Excerpt excerpt(Passage passage, MatchResult match) {
        return new Excerpt(passage.whole().place(), passage.text(), match.start(), match.end());
    }

    private static Optional<Excerpt> find(Facts facts, Search told, Passage denying, MatchResult denied) {
        for (Passage passage : facts.prose()) {
            for (MatchResult match : told.in(passage.text())) {
                boolean same = passage == denying && match.start() < denied.end() && denied.start() < match.end();
                if (!same && !SAFE.isIn(around(passage.text(), match))) {
                    return Optional.of(excerpt(passage, match));
                }
            }
        }
        return Optional.empty();
    }

    private static String around(String text, MatchResult match) {
        return text.substring(Math.max(0, match.start() - 8), Math.min(text.length(), match.end() + 4));
    }

    /** A clause that does what is denied, and counts it. */
    private static Optional<Excerpt> done(Facts facts, String deed, Subject thing) {
        Search told = Search.of("(?<![未没有无不])" + deed + "[^。；，未无不没]{2,22}?[1-9]\\d*(?:[\\d.,]*)(?![\\d年月日%％])");
        for (Passage passage : facts.prose()) {
            for (MatchResult match : told.in(passage.text())) {
                String before = passage.text().substring(Math.max(0, match.start() - 10), match.start());
                boolean other = EARLIER.isIn(before) || before.matches(".*[未没无不][^。；，]*") || SAFE.isIn(match.group());
                if (!other && thing.coveredBy(Subject.of(match.group())) >= MOSTLY) {
                    return Optional.of(excerpt(passage, match));
                }
            }
        }
        return Optional.empty();
    }

    /** A sentence that finds what is denied, in other words. */
    private static Optional<Excerpt> found(Facts facts, Subject thing) {
        for (Passage passage : facts.prose()) {
            for (MatchResult match : FOUND.in(passage.text())) {
                boolean safe = passage.role() == Passage.Role.PLAN || isDenied(passage.text(), match.start());
                if (!safe && thing.coveredBy(Subject.of(match.group())) >= COVERED) {
                    return Optional.of(excerpt(passage, match));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDenied(String text, int at) {
        String before = text.substring(Math.max(0, at - 3), at);
        return before.matches(".*[未没无不].*");
    }

    private static void report(Excerpt denied, Optional<Excerpt> told, String what, Verdicts verdicts) {
        if (told.isEmpty()) {
            verdicts.consistent(denied, what + "：前后一致");
            return;
        }
        DeniedAndTold.report(what, denied, told.get(), verdicts);
    }
}
