package youju.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The scheduler, over all tasks there are. Runs only in a server, not in a command that uses the server's data. */
@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {

    /** Two at a time: the work is small and the machine too. */
    private static final int THREADS = 2;

    /** Nothing here is due to the second. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(15);

    /** As long as a stopping server waits for work under way; what isn't done then is taken up again later. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    @Bean(destroyMethod = "")
    Scheduler scheduler(DataSource database, ObjectProvider<Task<?>> tasks) {
        List<Task<?>> all = tasks.orderedStream().toList();
        List<RecurringTask<?>> recurring = all.stream()
                .filter(RecurringTask.class::isInstance)
                .<RecurringTask<?>>map(RecurringTask.class::cast)
                .toList();
        return Scheduler.create(
                        new TransactionAwareDataSourceProxy(database),
                        all.stream()
                                .filter(task -> !(task instanceof RecurringTask<?>))
                                .toList())
                .startTasks(recurring)
                .tableName("database.scheduled_task")
                .threads(THREADS)
                .pollingInterval(BETWEEN_LOOKS)
                .shutdownMaxWait(LONGEST_WAIT)
                .build();
    }

    @Bean
    @ConditionalOnWebApplication
    Running running(Scheduler scheduler) {
        return new Running(scheduler);
    }

    /** Starts the scheduler last and stops it first. */
    static final class Running implements SmartLifecycle {

        private final Scheduler scheduler;
        private volatile boolean running;

        Running(Scheduler scheduler) {
            this.scheduler = scheduler;
        }

        @Override
        public void start() {
            scheduler.start();
            running = true;
        }

        @Override
        public void stop() {
            scheduler.stop();
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }
    }
}
