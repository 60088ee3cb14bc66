package youju.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.calendar.Term;

/** The rows of {@code notice.notice}. */
@Component
class NoticeTable {

    private static final String SELECT = """
            select n.id, n.kind, n.petition, p.number, case p.kind when 'ACCUSATION' then '' else p.summary end as summary,
                   n.term, n.day, n.at, n.read_at is not null as read
            from notice.notice n join petition.petition p on p.id = n.petition
            """;

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a notice says. */
    record Told(Notice.Kind kind, long petition, Optional<Term> term, Optional<LocalDate> day, String occasion) {}

    /**
     * Tells an audience, without those who are shut out and whoever did it; nobody twice.
     *
     * @return how many were told
     */
    int tell(Audience audience, Told told, long besides, Instant at) {
        return jdbc.sql("""
                insert into notice.notice (person, petition, kind, term, day, occasion, at)
                select a.id, p.id, :kind, :term, :day, :occasion, :at
                from petition.petition p, account.person a join account.body b on b.id = a.body
                where p.id = :petition and a.active and a.id <> :besides
                    and exists (select from account.role r where r.person = a.id and r.role = any (:roles::text[]))
                    and case when :bureau
                        then exists (select from account.body u where u.kind = 'BUREAU' and b.path like u.path || '%')
                        else petition.acts_for(b.id) = petition.acts_for(coalesce(:body::bigint, p.lead)) end
                    and a.id <> all (p.shut_people)
                    and not p.shut_bodies && string_to_array(trim(b.path, '/'), '/')::bigint[]
                on conflict do nothing
                """)
                .param("kind", told.kind().name())
                .param("term", told.term().map(Enum::name).orElse(null))
                .param("day", told.day().orElse(null))
                .param("occasion", told.occasion())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("petition", told.petition())
                .param("besides", besides)
                .param("roles", audience.roles().stream().map(Enum::name).toArray(String[]::new))
                .param("bureau", audience.bureau())
                .param("body", audience.body().isPresent() ? audience.body().getAsLong() : null)
                .update();
    }

    List<Notice> page(long person, long before, int most) {
        return jdbc.sql(SELECT + " where n.person = :person and n.id < :before order by n.id desc limit :most")
                .param("person", person)
                .param("before", before)
                .param("most", most)
                .query((row, number) -> notice(row))
                .list();
    }

    int unread(long person, Instant since, int most) {
        return jdbc.sql("""
                select count(*) from (select from notice.notice n
                    where n.person = :person and n.read_at is null and n.at >= :since limit :most) unread
                """)
                .param("person", person)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    Optional<Notice> find(long person, long id) {
        return jdbc.sql(SELECT + " where n.person = :person and n.id = :id")
                .param("person", person)
                .param("id", id)
                .query((row, number) -> notice(row))
                .optional();
    }

    void markRead(long person, long upTo, boolean all, Instant at) {
        jdbc.sql("""
                update notice.notice set read_at = :at
                where person = :person and read_at is null and (id = :id or :all and id <= :id)
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", person)
                .param("id", upTo)
                .param("all", all)
                .update();
    }

    /** Unread ones of somebody who wants mail, not mailed yet and no older than that. */
    List<Notice> unmailed(long person, Instant since) {
        return jdbc.sql(SELECT + """
                 where n.person = :person and n.mailed_at is null and n.read_at is null and n.at >= :since order by n.id
                """)
                .param("person", person)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> notice(row))
                .list();
    }

    void markMailed(List<Notice> notices, Instant at) {
        jdbc.sql("update notice.notice set mailed_at = :at where id = any (:ids::bigint[])")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ids", notices.stream().map(Notice::id).toArray(Long[]::new))
                .update();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getLong("id"),
                Notice.Kind.valueOf(row.getString("kind")),
                row.getLong("petition"),
                row.getString("number"),
                row.getString("summary"),
                Optional.ofNullable(row.getString("term")).map(Term::valueOf),
                Optional.ofNullable(row.getObject("day", LocalDate.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("read"));
    }
}
