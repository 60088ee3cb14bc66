package youju.notice;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.calendar.Light;
import youju.calendar.Term;
import youju.database.Reading;
import youju.petition.PetitionClocks;

/**
 * Tells each morning of ends that are near, that are today, and that were missed; of each clock and stage once. It looks at
 * what is, not at what it did before: a morning that was missed is made up for by the next.
 */
@Component
class Morning {

    /** Days left at which an end is near, however short the period. */
    private static final int NEAR_DAYS = 5;

    /** A third of the longest period with its extension is less. */
    private static final int FARTHEST_DAYS = 60;

    private final JdbcClient jdbc;
    private final NoticeTable notices;
    private final HouseClock clock;
    private final TransactionTemplate transaction;

    Morning(JdbcClient jdbc, NoticeTable notices, HouseClock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Owed(
            long clock,
            long petition,
            Term term,
            OptionalLong body,
            LocalDate start,
            LocalDate strictEnd,
            LocalDate legalEnd,
            boolean extended) {

        /** Empty while the end is far. */
        Optional<Notice.Kind> stage(LocalDate today) {
            if (today.isAfter(legalEnd)) {
                return Optional.of(Notice.Kind.LATE);
            }
            if (today.equals(legalEnd) || today.equals(strictEnd)) {
                return Optional.of(Notice.Kind.TODAY);
            }
            boolean amber = Light.running(start, strictEnd, Optional.of(legalEnd), legalEnd, today) == Light.AMBER;
            return amber || ChronoUnit.DAYS.between(today, strictEnd) <= NEAR_DAYS
                    ? Optional.of(Notice.Kind.SOON)
                    : Optional.empty();
        }
    }

    /** @return how many clocks were told of */
    int tell() {
        return Reading.as(
                Reading.SYSTEM,
                () -> transaction.execute(status -> {
                    LocalDate today = clock.today();
                    int told = 0;
                    for (Owed owed : owed(today)) {
                        Optional<Notice.Kind> stage = owed.stage(today);
                        if (stage.isPresent() && isNew(owed, stage.get())) {
                            tell(owed, stage.get());
                            told++;
                        }
                    }
                    return told;
                }));
    }

    private List<Owed> owed(LocalDate today) {
        return jdbc.sql("""
                select k.id, k.petition, k.term, k.body, k.strict_end, k.legal_end, k.extended,
                       (select coalesce(f.start, f.day) from petition.clock_fact f
                        where f.clock = k.id and f.kind in ('STARTED', 'CORRECTED') order by f.sequence desc limit 1) as start
                from petition.clock k
                where k.standing = 'RUNNING' and k.legal_end <= :farthest and k.term <> all (:windows::text[])
                    and not exists (select from notice.told t
                        where t.clock = k.id and t.stage = 'LATE' and t.extended = k.extended)
                order by k.legal_end, k.id
                """)
                .param("farthest", today.plusDays(FARTHEST_DAYS))
                .param(
                        "windows",
                        PetitionClocks.WINDOWS.stream().map(Enum::name).toArray(String[]::new))
                .query((row, number) -> {
                    long body = row.getLong("body");
                    LocalDate legal = row.getObject("legal_end", LocalDate.class);
                    LocalDate strict = row.getObject("strict_end", LocalDate.class);
                    return new Owed(
                            row.getLong("id"),
                            row.getLong("petition"),
                            Term.valueOf(row.getString("term")),
                            body == 0 ? OptionalLong.empty() : OptionalLong.of(body),
                            row.getObject("start", LocalDate.class),
                            strict == null ? legal : strict,
                            legal,
                            row.getBoolean("extended"));
                })
                .list();
    }

    private boolean isNew(Owed owed, Notice.Kind stage) {
        return jdbc.sql("""
                insert into notice.told (clock, stage, extended, at) values (:clock, :stage, :extended, :at)
                on conflict do nothing
                """)
                        .param("clock", owed.clock())
                        .param("stage", stage.name())
                        .param("extended", owed.extended())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void tell(Owed owed, Notice.Kind stage) {
        NoticeTable.Told told = new NoticeTable.Told(
                stage,
                owed.petition(),
                Optional.of(owed.term()),
                Optional.of(owed.legalEnd()),
                "clock:" + owed.clock() + ":" + stage + (owed.extended() ? ":extended" : ""));
        notices.tell(Duties.owing(owed.term(), owed.body()), told, 0, clock.instant());
        if (stage == Notice.Kind.LATE) {
            notices.tell(Duties.leading(owed.body()), told, 0, clock.instant());
            notices.tell(Audience.bureau(Role.SUPERVISOR), told, 0, clock.instant());
        }
    }
}
