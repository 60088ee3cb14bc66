package youju.upkeep;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import youju.calendar.HouseClock;

/** When the program does its own work: after midnight, so that the day before is over, one piece after the other. */
@Configuration(proxyBeanMethods = false)
class Night {

    @Bean
    RecurringTask<Void> closingTask(Closing closing) {
        return Tasks.recurring("upkeep-closing", Schedules.daily(HouseClock.ZONE, LocalTime.of(0, 30)))
                .execute((instance, context) -> closing.close());
    }

    @Bean
    RecurringTask<Void> retentionTask(Retention retention) {
        return Tasks.recurring("upkeep-retention", Schedules.daily(HouseClock.ZONE, LocalTime.of(1, 0)))
                .execute((instance, context) -> retention.erase());
    }

    @Bean
    RecurringTask<Void> leftoversTask(Leftovers leftovers) {
        return Tasks.recurring("upkeep-leftovers", Schedules.daily(HouseClock.ZONE, LocalTime.of(1, 30)))
                .execute((instance, context) -> leftovers.clear());
    }
}
