package youju.office;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import youju.calendar.HouseClock;
import youju.trail.Anchor;
import youju.trail.Head;
import youju.trail.Trail;

/**
 * Puts the head of the trail away every night, into the folder of {@link Anchors} and by mail to whoever {@code
 * youju.anchor-mail} names. Of several nodes one does it, into its own folder.
 */
@Configuration(proxyBeanMethods = false)
class DailyHead {

    private static final Logger LOG = LoggerFactory.getLogger(DailyHead.class);

    /** Just after midnight, when nobody is waiting. */
    private static final LocalTime TIME = LocalTime.of(0, 10);

    private final Trail trail;
    private final Anchors anchors;
    private final Clock clock;
    private final ObjectProvider<JavaMailSender> mail;
    private final String to;
    private final String from;

    DailyHead(
            Trail trail,
            Anchors anchors,
            Clock clock,
            ObjectProvider<JavaMailSender> mail,
            @Value("${youju.anchor-mail:}") String to,
            @Value("${youju.mail-from:youju@localhost}") String from) {
        this.trail = trail;
        this.anchors = anchors;
        this.clock = clock;
        this.mail = mail;
        this.to = to;
        this.from = from;
    }

    @Bean
    RecurringTask<Void> dailyHeadTask() {
        return Tasks.recurring("daily-head", Schedules.daily(HouseClock.ZONE, TIME))
                .execute((instance, context) -> keep());
    }

    /** A mail that can't be sent is said in the log and takes nothing back: the file is there. */
    Path keep() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HouseClock.ZONE);
        Head head = trail.head();
        Path file = anchors.keep(today, head);
        JavaMailSender sender = to.isBlank() ? null : mail.getIfAvailable();
        if (sender != null) {
            SimpleMailMessage message = new SimpleMailMessage();
            message.setFrom(from);
            message.setTo(to);
            message.setSubject("youju " + today + " " + head.hash());
            message.setText(Anchor.write(head));
            try {
                sender.send(message);
            } catch (MailException e) {
                LOG.warn("the head of the trail of {} wasn't mailed to {}: {}", today, to, e.getMessage());
            }
        }
        return file;
    }
}
