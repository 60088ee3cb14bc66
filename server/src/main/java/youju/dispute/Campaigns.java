package youju.dispute;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.calendar.HouseClock;
import youju.trail.Entry;
import youju.trail.Trail;

/** The screenings (专项排查). One is opened and stays as it is. */
@Component
public class Campaigns {

    private static final RowMapper<Campaign> ROW = (row, number) -> new Campaign(
            row.getLong("id"),
            row.getString("name"),
            row.getString("subject"),
            row.getString("document"),
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class));

    private final JdbcClient jdbc;
    private final Trail trail;
    private final HouseClock clock;

    Campaigns(JdbcClient jdbc, Trail trail, HouseClock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Campaign> all() {
        return jdbc.sql("select * from dispute.campaign order by first_day desc, id desc")
                .query(ROW)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Campaign> find(long id) {
        return jdbc.sql("select * from dispute.campaign where id = :id")
                .param("id", id)
                .query(ROW)
                .optional();
    }

    /**
     * Opens a screening. A repeat of the same command does nothing.
     *
     * @param campaign its id is not looked at
     * @return its id
     * @throws Refused if there is one of that name, or the actor isn't of the bureau
     */
    @Transactional
    public long open(Campaign campaign, Actor actor, UUID command) {
        if (!actor.isOfBureau()) {
            throw new Refused(Reason.NOT_ALLOWED);
        }
        Optional<Long> before = jdbc.sql("select id from dispute.campaign where command = :command")
                .param("command", command)
                .query(Long.class)
                .optional();
        if (before.isPresent()) {
            return before.get();
        }
        try {
            long id = jdbc.sql("""
                    insert into dispute.campaign (name, subject, document, first_day, last_day, opened_at, opened_by, command)
                    values (:name, :subject, :document, :first, :last, :at, :by, :command) returning id
                    """)
                    .param("name", campaign.name())
                    .param("subject", campaign.subject())
                    .param("document", campaign.document())
                    .param("first", campaign.firstDay())
                    .param("last", campaign.lastDay())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("by", actor.mark())
                    .param("command", command)
                    .query(Long.class)
                    .single();
            trail.add(new Entry(
                    actor.mark(), "dispute.open-campaign", "dispute-campaign:" + id, "", "", campaign.toString()));
            return id;
        } catch (DuplicateKeyException taken) {
            throw new Refused(Reason.NAME_TAKEN);
        }
    }
}
