package youju.petition;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import youju.calendar.Deadline;
import youju.calendar.WorkingCalendar;
import youju.vault.MaskedRecord;

/**
 * What a registration reads and writes, each in one way to the database and back: the driver sends statements that stand in one
 * text together.
 */
@Component
class RegistrationTable {

    private static final String PETITION = """
            insert into petition.petition (id, version, number, code_hash, code_sealed, channel, kind, received_on,
                registered_at, category, region, place, complained_body, summary, facts, request, people, collective,
                anonymous, cannot_notify, open_to_publish, matter, first_time, state, since, holder, lead, reviewer, route,
                outcome, round, extension_asked, hearing, supervised, rated, due)
            values (:id, :petitionVersion, :number, :hash, :sealed, :channel, :kind, :received, :at, :category, :region,
                :place, :complained, :summary, :facts, :request, :people, :collective, :anonymous, :cannotNotify, :publish,
                :matter, :first, :state, :since, :holder, :lead, :reviewer, :route, :outcome, :round, :extension, :hearing,
                :supervised, :rated::text[], :due);
            insert into petition.petitioner (petition, ordinal, representative, sealed, person_hash, name_masked,
                id_number_masked, phone_masked, address_masked)
            select :id::bigint, people.ordinal, people.representative, people.sealed, nullif(people.hash, ''), people.name,
                   people.id_number, people.phone, people.address
            from unnest(:representatives::boolean[], :allSealed::bigint[], :hashes::text[], :names::text[],
                :idNumbers::text[], :phones::text[], :addresses::text[]) with ordinality
                as people (representative, sealed, hash, name, id_number, phone, address, ordinal);
            """;

    private static final String STEP = """
            insert into petition.step (id, petition, sequence, action, from_state, to_state, actor, actor_name, actor_body,
                at, on_day, words, target, data, paper, command)
            overriding system value
            values (:step, :id, 1, :action, :from, :to, :actor, :actorName, :actorBody, :at, :onDay, :words, :target,
                :data::jsonb, :paper, :command);
            """;

    private final JdbcClient jdbc;

    RegistrationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known and drawn before anything is written. */
    sealed interface Begun {
        /** The command was carried out before; the receipt has no code. */
        record Before(Receipt receipt) implements Begun {}

        /** The category isn't there or not in use, or no numbers were asked for. */
        record Nothing(boolean isCategory) implements Begun {}

        /** @param calendar the version in force */
        record Drawn(long id, long step, String number, long calendar) implements Begun {}
    }

    /**
     * Lets registrations of one command in one by one; each but the first learns what became of it.
     *
     * @param draw whether numbers are wanted; a registration that fails with them leaves a gap
     */
    Begun begin(Optional<UUID> command, int year, String category, boolean draw) {
        return jdbc.sql("select * from petition.begin_registration(:command::uuid, :year, :category, :draw)")
                .param("command", command.orElse(null))
                .param("year", year)
                .param("category", category)
                .param("draw", draw)
                .query((row, n) -> {
                    if (Rows.id(row, "earlier").isPresent()) {
                        return new Begun.Before(
                                new Receipt(row.getLong("earlier"), row.getString("earlier_number"), Optional.empty()));
                    }
                    if (Rows.id(row, "id").isEmpty()) {
                        return new Begun.Nothing(row.getBoolean("category_there"));
                    }
                    String number = "XF%d-%06d".formatted(year, row.getLong("number"));
                    return new Begun.Drawn(row.getLong("id"), row.getLong("step"), number, row.getLong("calendar"));
                })
                .single();
    }

    /**
     * A petition with all that comes with it.
     *
     * @param taken with its number
     * @param clocks each with its first fact
     */
    record Whole(
            Petition petition,
            List<Petitioner> petitioners,
            Sealing.Sealed sealed,
            StepTaken taken,
            Optional<UUID> command,
            List<PetitionClock> clocks) {}

    void add(Whole whole, WorkingCalendar calendar) {
        String clocks = IntStream.range(0, whole.clocks().size())
                .mapToObj(ClockTable::adding)
                .collect(Collectors.joining());
        StatementSpec sql = jdbc.sql(PETITION + STEP + clocks);
        petition(sql, whole.petition(), whole.sealed());
        petitioners(sql, whole.petitioners(), whole.sealed().people());
        step(sql, whole.taken(), whole.command());
        for (int i = 0; i < whole.clocks().size(); i++) {
            Deadline deadline = whole.clocks().get(i).deadline(calendar);
            ClockTable.fill(sql, i, whole.clocks().get(i), deadline);
        }
        sql.update();
    }

    private static void petition(StatementSpec sql, Petition petition, Sealing.Sealed sealed) {
        PetitionTable.progress(PetitionTable.content(sql, petition), petition.progress())
                .param("petitionVersion", petition.version())
                .param("number", petition.number())
                .param("hash", sealed.codeHash())
                .param("sealed", sealed.code())
                .param("channel", petition.channel().name())
                .param("at", petition.registeredAt().atOffset(ZoneOffset.UTC))
                .param("people", petition.crowd().people())
                .param("collective", petition.crowd().isCollective())
                .param("publish", petition.openToPublish())
                .param("due", petition.due().orElse(null));
    }

    private static void petitioners(StatementSpec sql, List<Petitioner> petitioners, List<Sealing.Kept> kept) {
        sql.param(
                        "representatives",
                        petitioners.stream().map(Petitioner::representative).toArray(Boolean[]::new))
                .param("allSealed", kept.stream().map(Sealing.Kept::sealed).toArray(Long[]::new))
                .param("hashes", texts(kept, one -> one.hash().orElse("")))
                .param("names", masked(kept, MaskedRecord::name))
                .param("idNumbers", masked(kept, masked -> masked.idNumber().orElse("")))
                .param("phones", masked(kept, masked -> masked.phone().orElse("")))
                .param("addresses", masked(kept, masked -> masked.address().orElse("")));
    }

    private static String[] masked(List<Sealing.Kept> kept, Function<MaskedRecord, String> field) {
        return texts(kept, one -> field.apply(one.masked()));
    }

    private static String[] texts(List<Sealing.Kept> kept, Function<Sealing.Kept, String> field) {
        return kept.stream().map(field).toArray(String[]::new);
    }

    private static void step(StatementSpec sql, StepTaken step, Optional<UUID> command) {
        sql.param("step", step.id())
                .param("action", step.action().name())
                .param("from", step.from().name())
                .param("to", step.to().name())
                .param("actor", step.actor())
                .param("actorName", step.actorName())
                .param("actorBody", Rows.orNull(step.actorBody()))
                .param("onDay", step.day())
                .param("words", step.words())
                .param("target", Rows.orNull(step.target()))
                .param("data", StepJson.write(step.step()))
                .param("paper", Rows.nameOrNull(step.paper()))
                .param("command", command.orElse(null));
    }
}
