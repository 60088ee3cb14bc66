package youju.notice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import youju.calendar.HouseClock;

/** When notices are made and sent; also once at a start, in case mornings were missed. */
@Configuration(proxyBeanMethods = false)
class NoticeTasks {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int MINUTES_BETWEEN_MAILS = 10;

    @Bean
    RecurringTask<Void> morningTask(Morning morning) {
        return Tasks.recurring("notice-morning", Schedules.daily(HouseClock.ZONE, MORNING))
                .execute((instance, context) -> morning.tell());
    }

    @Bean
    RecurringTask<Void> mailingTask(Mailing mailing) {
        return Tasks.recurring("notice-mail", FixedDelay.ofMinutes(MINUTES_BETWEEN_MAILS))
                .execute((instance, context) -> mailing.send());
    }

    @Bean
    @ConditionalOnWebApplication
    ApplicationListener<ApplicationReadyEvent> morningAtStart(Morning morning) {
        return ready -> morning.tell();
    }
}
