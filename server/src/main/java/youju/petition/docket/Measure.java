package youju.petition.docket;

import java.time.LocalDate;
import java.util.Map;

/**
 * What is counted 指标口径: of which petitions, and which of them were as they should be. Figures and the lists behind them are
 * both made from {@link #source}, so that they can't differ. Names and definitions for readers are {@code
 * statistics.measure.*} and {@code statistics.definition.*} in the bundle.
 *
 * <p>A petition counts once in a measure. Where it had the duty twice in the period, it counts as met if both were.
 */
public enum Measure {
    /** 收到件次: received in the period. */
    RECEIVED(received("true")),

    /** 重复信访占比: of those received, the ones whose matter was raised before. */
    REPEATED(received("not p.first_time")),

    /** 网信比: of those received, neither by letter nor by visit. */
    ONLINE(received("p.channel not in ('LETTER', 'VISIT')")),

    /** 及时登记转送率: registered and sent on within 15 days (art. 22), of those whose end lies in the period. */
    REGISTERED_IN_TIME(clocks("'REGISTER'")),

    /** 及时受理率: told in writing within 15 days (art. 23), of those whose end lies in the period. */
    ACCEPTED_IN_TIME(clocks("'NOTICE'")),

    /** 按期办结率: answered within the period in force (art. 34), of those whose end lies in the period. */
    CLOSED_IN_TIME(clocks("'HANDLE'")),

    /** 复查复核按期率: decided within 30 days (arts. 35, 36), of those whose end lies in the period. */
    REVIEWED_IN_TIME(clocks("'REVIEW', 'FINAL_REVIEW'")),

    /** 参评率: rated at least once, of those whose window was used up or ended in the period. */
    RATED("""
            select k.petition, k.lead as body,
                   exists (select from petition.seen_rating r
                       where r.petition = k.petition and r.on_day <= k.legal_end and r.on_day >= k.first_day) as met
            from petition.seen_clock k
            where k.term = 'RATE' and k.legal_end between :since and :until
                and (k.standing = 'DONE'
                    or k.legal_end < :today and (k.standing = 'RUNNING' or k.done_on > k.legal_end))
            """),

    /** 群众满意率（信访部门）: satisfied or fairly so with the bureau, of those who rated it in the period. */
    SATISFIED_BUREAU(ratings("BUREAU", "r.lead")),

    /** 群众满意率（责任单位）: the same with the body. */
    SATISFIED_BODY(ratings("BODY", "r.body")),

    /** 初次信访一次性化解率: not raised again, of those received in the period for the first time and ended since. */
    SETTLED_AT_ONCE("""
            select p.id as petition, p.lead as body,
                   not exists (select from petition.seen o where o.matter = p.id and o.id <> p.id) as met
            from petition.seen p
            where p.received_on between :since and :until and p.first_time and p.state = 'CLOSED'
            """);

    /** Which of a measure's petitions. */
    public enum Part {
        /** The denominator. */
        ALL(""),
        /** The numerator. */
        MET(" having bool_and(s.met)"),
        /** The denominator without the numerator. */
        REST(" having not bool_and(s.met)");

        private final String having;

        Part(String having) {
            this.having = having;
        }

        String having() {
            return having;
        }
    }

    private final String source;

    Measure(String source) {
        this.source = source;
    }

    /**
     * A query of {@code petition}, {@code body} that had the duty and whether it was {@code met}; takes {@code :since},
     * {@code :until}, both counted, and {@code :today}.
     */
    String source() {
        return source;
    }

    /** Whether it is a number alone, not one of another. */
    public boolean isNumber() {
        return this == RECEIVED;
    }

    static Map<String, Object> parameters(LocalDate since, LocalDate until, LocalDate today) {
        return Map.of("since", since, "until", until, "today", today);
    }

    private static String received(String met) {
        return """
                select p.id as petition, p.lead as body, %s as met
                from petition.seen p where p.received_on between :since and :until
                """.formatted(met);
    }

    /** A duty that was dropped doesn't count, nor one that isn't due yet. */
    private static String clocks(String terms) {
        return """
                select k.petition, k.body, k.standing = 'DONE' and k.done_on <= k.legal_end as met
                from petition.seen_clock k
                where k.term in (%s) and k.legal_end between :since and :until
                    and (k.standing = 'DONE' or k.standing = 'RUNNING' and k.legal_end < :today)
                """.formatted(terms);
    }

    private static String ratings(String rated, String body) {
        return """
                select r.petition, %s as body, r.satisfaction <> 'DISSATISFIED' as met
                from petition.seen_rating r
                where r.rated = '%s' and r.on_day between :since and :until
                """.formatted(body, rated);
    }
}
