package youju.petition.docket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import youju.database.Reading;

/** A filter as the conditions of a query over {@link #from}, called p, with their parameters. */
final class Conditions {

    /** As many days ahead as a working week reaches. */
    private static final int SOON_DAYS = 5;

    private static final String UNDER_WAY = "p.state not in ('CLOSED', 'WITHDRAWN', 'MERGED')";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Conditions() {}

    /**
     * What the reader may see, with the columns that conditions need: a view in which, unlike under the policies of the table,
     * every condition may be looked up in an index.
     */
    static String from() {
        return Reading.current().scope() == Reading.Scope.BODY ? "petition.seen_by_body p" : "petition.seen p";
    }

    static Conditions of(Filter filter, LocalDate today) {
        Conditions all = new Conditions();
        all.words(filter.words());
        filter.stage().ifPresent(stage -> all.stage(stage, today));
        filter.state().ifPresent(state -> all.add("p.state = :state", "state", state.name()));
        filter.kind().ifPresent(kind -> all.add("p.kind = :kind", "kind", kind.name()));
        filter.channel().ifPresent(channel -> all.add("p.channel = :channel", "channel", channel.name()));
        if (!filter.category().isEmpty()) {
            all.add(
                    "(p.category = :category or p.category in (select code from petition.category where parent = :category))",
                    "category",
                    filter.category());
        }
        filter.body().ifPresent(body -> all.add("p.holder = :body", "body", body));
        filter.region()
                .ifPresent(region -> all.add(
                        region == 0 ? "p.region is null and :region = 0" : "p.region = :region", "region", region));
        filter.from().ifPresent(day -> all.add("p.received_on >= :from", "from", day));
        filter.to().ifPresent(day -> all.add("p.received_on <= :to", "to", day));
        filter.firstTime().ifPresent(first -> all.add("p.first_time = :first", "first", first));
        filter.measured().ifPresent(figure -> figure.narrow(all, today));
        return all;
    }

    private void words(String words) {
        if (words.isEmpty()) {
            return;
        }
        if (words.matches("(?i)XF\\d{4}-\\d+")) {
            add("p.number = upper(:words)", "words", words);
        } else {
            add("p.pieces @> petition.pieces_of(:words)", "words", words);
            String[] each = words.split("\\s+");
            for (int i = 0; i < each.length; i++) {
                add(
                        "position(:word" + i + " in lower(p.summary || ' ' || p.request || ' ' || p.facts)) > 0",
                        "word" + i,
                        each[i].toLowerCase(Locale.ROOT));
            }
        }
    }

    private void stage(Filter.Stage stage, LocalDate today) {
        switch (stage) {
            case BUREAU -> add("p.state in ('RECEIVED', 'REGISTERED', 'OBJECTED')");
            case HANDLING -> add("p.state in ('SENT', 'ACCEPTED', 'OPINED')");
            case REVIEW ->
                add("p.state in ('IN_REVIEW', 'REVIEWED', 'REVIEW_SERVED', 'IN_FINAL_REVIEW', 'FINALLY_REVIEWED')");
            case ENDED -> add("p.state in ('CLOSED', 'WITHDRAWN', 'MERGED')");
            case SUPERVISED -> add("p.supervised is not null");
            case DISSATISFIED ->
                add(
                        "exists (select from petition.rating r where r.petition = p.id and r.satisfaction = 'DISSATISFIED')");
            case DISSATISFIED_OPEN -> {
                stage(Filter.Stage.DISSATISFIED, today);
                add(UNDER_WAY);
            }
            case REFUSED -> add("""
                        (p.state = 'NOT_ACCEPTED' or p.state in ('REGISTERED', 'SENT', 'OBJECTED', 'ACCEPTED', 'OPINED')
                            and (select count(*) from petition.step t
                                where t.petition = p.id and t.action = 'OBJECT') > 1)
                        """);
            case NOT_CARRIED_OUT -> add("""
                        p.outcome = 'SUPPORTED' and p.state in ('SERVED', 'IN_REVIEW', 'REVIEWED', 'REVIEW_SERVED')
                        and (exists (select from petition.clock k where k.petition = p.id and k.standing = 'RUNNING'
                                and k.term = 'REPORT_COMPLETION' and k.legal_end < :today)
                            or exists (select from petition.rating r where r.petition = p.id and r.round = p.round
                                and r.rated = 'BODY' and r.satisfaction = 'DISSATISFIED'))
                        """, "today", today);
            case LATE -> add("p.due < :today", "today", today);
            case SOON -> add("p.due between :today and :soon", "today", today, "soon", today.plusDays(SOON_DAYS));
        }
    }

    void add(String condition, Object... namesAndValues) {
        conditions.add(condition);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    void add(Map<String, Object> more) {
        parameters.putAll(more);
    }

    /** Begins with a blank; empty if nothing narrows. */
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    StatementSpec fill(StatementSpec sql) {
        return sql.params(parameters);
    }
}
