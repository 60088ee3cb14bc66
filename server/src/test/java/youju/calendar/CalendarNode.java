package youju.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A server with nothing but the calendar in it, and one who listens. No component, so that a whole server doesn't find it. */
@EnableTransactionManagement
@Import({Calendars.class, CalendarTable.class, NoticeImport.class, CalendarNode.Listener.class})
class CalendarNode {

    static AnnotationConfigApplicationContext on(DataSource database) {
        AnnotationConfigApplicationContext node = new AnnotationConfigApplicationContext();
        node.registerBean(DataSource.class, () -> database);
        node.register(CalendarNode.class);
        node.refresh();
        return node;
    }

    @Bean
    JdbcClient jdbc(DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource database) {
        return new DataSourceTransactionManager(database);
    }

    /** Hears of edits, inside their transaction, and may refuse. */
    static class Listener {
        final List<CalendarChanged> events = new ArrayList<>();
        boolean refuses;

        @EventListener
        void hear(CalendarChanged event) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isTrue();
            if (refuses) {
                throw new IllegalStateException("the trail is full");
            }
            events.add(event);
        }
    }
}
