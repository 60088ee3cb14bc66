package youju.durability;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import youju.YoujuServer;
import youju.database.Reading;
import youju.petition.Petition;
import youju.petition.Petitions;
import youju.petition.Replay;
import youju.petition.StepTaken;
import youju.trail.Trail;

/** Looks through a data folder after everything: starts the program on it once more, in this JVM. */
final class Books implements AutoCloseable {

    /** What holds of every petition whose every step was written whole or not at all; each row found is a fault. */
    private static final List<String> NEVER = List.of("""
            select 'petition without steps ' || p.number from petition.petition p
            where not exists (select from petition.step s where s.petition = p.id)
            """, """
            select 'version of ' || p.number from petition.petition p
            where p.version <> (select count(*) from petition.step s where s.petition = p.id)
            """, """
            select 'gap in the timeline of ' || p.number from petition.petition p
            where (select max(s.sequence) from petition.step s where s.petition = p.id)
                <> (select count(*) from petition.step s where s.petition = p.id)
            """, """
            select 'clock without facts of ' || k.petition from petition.clock k
            where not exists (select from petition.clock_fact f where f.clock = k.id)
            """, """
            select 'step without its clocks ' || s.petition || ' ' || s.action from petition.step s
            where (s.action in ('REGISTER', 'SUBMIT', 'REFER', 'ASSIGN', 'GIVE_OPINION')
                    or s.action = 'ACCEPT' and s.data ->> 'route' = 'PETITION')
                and not exists (select from petition.clock_fact f where f.step = s.id)
            """, """
            select 'fact of another petition''s step ' || f.step from petition.clock_fact f
            join petition.clock k on k.id = f.clock join petition.step s on s.id = f.step where s.petition <> k.petition
            """, """
            select 'step without its entry in the trail ' || s.petition || ' ' || s.action
            from petition.step s
            group by s.petition, s.action
            having count(*) <> (select count(*) from trail.entry e
                where e.subject = 'petition:' || s.petition and e.action = 'petition.' || lower(s.action))
            """, """
            select 'entry in the trail without its step ' || e.subject || ' ' || e.action from trail.entry e
            where e.action in (select distinct 'petition.' || lower(action) from petition.step)
                and not exists (select from petition.step s
                    where e.subject = 'petition:' || s.petition and e.action = 'petition.' || lower(s.action))
            """, """
            select 'sent and not held ' || s.petition from petition.step s
            where s.action in ('REFER', 'ASSIGN')
                and not exists (select from petition.handling h where h.petition = s.petition and h.body = s.target)
            """, """
            select 'petitioner unsealed ' || r.petition from petition.petitioner r
            where not exists (select from vault.sealed v where v.id = r.sealed)
            """, """
            select 'query code unsealed ' || p.number from petition.petition p
            where not exists (select from vault.sealed v where v.id = p.code_sealed)
            """, """
            select 'nobody named ' || p.number from petition.petition p
            where not p.anonymous and not exists (select from petition.petitioner r where r.petition = p.id)
            """, """
            select 'registered twice ' || summary from petition.petition where summary like '反映补偿款未付%'
            group by summary having count(*) > 1
            """);

    private final ConfigurableApplicationContext server;

    Books(Path data) {
        server = new SpringApplication(YoujuServer.class).run("--youju.data=" + data, "--server.port=0");
    }

    /** Everything that is not as it should be; at best nothing. */
    List<String> faults(List<Clerks.Done> answered, List<String> numbers) {
        PlatformTransactionManager transactions = server.getBean(PlatformTransactionManager.class);
        return Reading.as(
                Reading.SYSTEM,
                () -> new TransactionTemplate(transactions).execute(status -> found(answered, numbers)));
    }

    private List<String> found(List<Clerks.Done> answered, List<String> numbers) {
        JdbcClient jdbc = server.getBean(JdbcClient.class);
        List<String> faults = new ArrayList<>();
        NEVER.forEach(sql -> faults.addAll(jdbc.sql(sql).query(String.class).list()));
        for (Clerks.Done done : answered) {
            int there = jdbc.sql("""
                            select count(*) from petition.step
                            where command = :command and petition = :petition and action = :action
                            """)
                    .param("command", done.command())
                    .param("petition", done.petition())
                    .param("action", done.action().name())
                    .query(Integer.class)
                    .single();
            if (there != 1) {
                faults.add("answered and not there: " + done);
            }
        }
        Set<String> kept = new HashSet<>(jdbc.sql("select number from petition.petition")
                .query(String.class)
                .list());
        numbers.stream()
                .filter(number -> !kept.contains(number))
                .forEach(number -> faults.add("number lost " + number));
        if (new HashSet<>(numbers).size() != numbers.size()) {
            faults.add("a number was given out twice");
        }
        jdbc.sql("select id from petition.petition").query(Long.class).list().forEach(id -> look(id, faults));
        server.getBean(Trail.class).verify(List.of()).faults().forEach(fault -> faults.add(fault.toString()));
        return faults;
    }

    private void look(long id, List<String> faults) {
        Petitions petitions = server.getBean(Petitions.class);
        Petition petition = petitions.find(id).orElseThrow();
        List<StepTaken> timeline = petitions.timeline(id);
        if (!Replay.of(timeline).equals(Optional.of(petition.progress()))) {
            faults.add("the timeline of " + petition.number() + " doesn't lead to what is stored");
        }
        if (!petitions.clocks(id).due().equals(petition.due())) {
            faults.add("the clocks of " + petition.number() + " don't come to what is due");
        }
    }

    int petitions() {
        return Reading.as(
                Reading.SYSTEM,
                () -> new TransactionTemplate(server.getBean(PlatformTransactionManager.class))
                        .execute(status -> server.getBean(JdbcClient.class)
                                .sql("select count(*) from petition.petition")
                                .query(Integer.class)
                                .single()));
    }

    @Override
    public void close() {
        server.close();
    }
}
