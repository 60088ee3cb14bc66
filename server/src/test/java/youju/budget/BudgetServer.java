package youju.budget;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import youju.account.Actor;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.database.TestDatabase;

/** A ledger and what it stands on, without pages, with the people of a small bureau. */
final class BudgetServer implements AutoCloseable {

    /** Connections: more than the threads of a test. */
    private static final int CONNECTIONS = 24;

    private final TestDatabase database = TestDatabase.fresh();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    final Actor cashier;
    final Actor accountant;
    final Actor head;
    final Actor auditor;
    final Actor otherHead;

    @EnableTransactionManagement
    @ComponentScan(
            basePackages = {"youju.calendar", "youju.trail", "youju.budget"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*|.*Test.*"))
    static class Beans {

        @Bean
        JdbcClient jdbc(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        JdbcTemplate template(DataSource database) {
            return new JdbcTemplate(database);
        }

        @Bean
        HouseClock clock() {
            return new HouseClock();
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return TestDatabase.transactions(database);
        }
    }

    BudgetServer() {
        context.registerBean(DataSource.class, this::pool);
        context.register(Beans.class);
        context.refresh();
        long government = body("云岭县人民政府", "GOVERNMENT");
        long bureau = body("云岭县信访局", "BUREAU");
        cashier = person("赵示例", bureau, true, Role.FINANCE);
        accountant = person("钱示例", bureau, true, Role.FINANCE);
        head = person("孙示例", bureau, true, Role.LEADER);
        auditor = person("李示例", government, false, Role.AUDITOR);
        otherHead = person("周示例", government, false, Role.LEADER);
    }

    private DataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.application());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private long body(String name, String kind) {
        return owner().sql("""
                insert into account.body (path, code, name, kind) values ('/1/', '439921', :name, :kind) returning id
                """)
                .param("name", name)
                .param("kind", kind)
                .query(Long.class)
                .single();
    }

    private Actor person(String name, long body, boolean ofBureau, Role role) {
        long id = owner().sql("""
                insert into account.person (body, name, sign_in, password, created_at)
                values (:body, :name, 'p' || (select count(*) + 100 from account.person), 'none', now()) returning id
                """)
                .param("body", body)
                .param("name", name)
                .query(Long.class)
                .single();
        owner().sql("insert into account.role (person, role) values (:id, :role)")
                .param("id", id)
                .param("role", role.name())
                .update();
        Set<Role> roles = EnumSet.of(role);
        return new Actor(id, name, body, "", ofBureau, roles, false);
    }

    /** Statements as the owner, whom no right binds. */
    JdbcClient owner() {
        return JdbcClient.create(database.owner());
    }

    /** Statements as the application, without its code. */
    JdbcClient application() {
        return JdbcClient.create(database.application());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Books books() {
        return bean(Books.class);
    }

    static <T> T on(String day, Supplier<T> work) {
        return HouseClock.at(LocalDate.parse(day), LocalTime.NOON, work);
    }

    /** Makes a move on a day, each with a command of its own. */
    long act(String day, Move move, Actor actor) {
        return on(
                day,
                () -> bean(Ledger.class).act(move, actor, UUID.randomUUID()).id());
    }

    @Override
    public void close() {
        context.close();
    }
}
