package youju.notice;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import youju.calendar.HouseClock;
import youju.database.Reading;
import youju.page.Words;

/**
 * Sends new notices by mail, one letter a person with all there is: numbers and what happened, nothing of what petitions say.
 * Nothing is sent where no mail server is set ({@code spring.mail.host}).
 */
@Component
class Mailing {

    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);

    /** What couldn't be sent for so long isn't news any more. */
    private static final Duration WHILE = Duration.ofDays(3);

    private final NoticeTable notices;
    private final AddressTable addresses;
    private final HouseClock clock;
    private final TransactionTemplate transaction;
    private final ObjectProvider<JavaMailSender> mail;
    private final String from;

    Mailing(
            NoticeTable notices,
            AddressTable addresses,
            HouseClock clock,
            PlatformTransactionManager transactions,
            ObjectProvider<JavaMailSender> mail,
            @Value("${youju.mail-from:youju@localhost}") String from) {
        this.notices = notices;
        this.addresses = addresses;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.mail = mail;
        this.from = from;
    }

    /** @return how many letters went out */
    int send() {
        JavaMailSender sender = mail.getIfAvailable();
        if (sender == null) {
            return 0;
        }
        Map<Long, String> all = Reading.as(Reading.SYSTEM, () -> transaction.execute(status -> addresses.all()));
        int sent = 0;
        for (Map.Entry<Long, String> one : all.entrySet()) {
            sent += send(sender, one.getKey(), one.getValue()) ? 1 : 0;
        }
        return sent;
    }

    private boolean send(JavaMailSender sender, long person, String address) {
        List<Notice> fresh = Reading.as(
                Reading.SYSTEM,
                () -> transaction.execute(
                        status -> notices.unmailed(person, clock.instant().minus(WHILE))));
        if (fresh.isEmpty()) {
            return false;
        }
        try {
            sender.send(letter(address, fresh));
        } catch (MailException e) {
            LOG.warn("{} notices to person:{} weren't mailed: {}", fresh.size(), person, e.getMessage());
            return false;
        }
        Reading.as(
                Reading.SYSTEM,
                () -> transaction.executeWithoutResult(status -> notices.markMailed(fresh, clock.instant())));
        return true;
    }

    private SimpleMailMessage letter(String address, List<Notice> fresh) {
        Words words = Words.in(Locale.SIMPLIFIED_CHINESE);
        SimpleMailMessage letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(address);
        letter.setSubject(words.say("notice.mail.subject", fresh.size()));
        letter.setText(fresh.stream().map(notice -> line(words, notice)).collect(Collectors.joining("\n")) + "\n\n"
                + words.say("notice.mail.foot") + "\n");
        return letter;
    }

    private static String line(Words words, Notice notice) {
        String end = notice.term()
                .map(term -> " " + words.of("calendar.term", term)
                        + notice.day().map(day -> " " + day).orElse(""))
                .orElse("");
        return notice.number() + " " + words.of("notice.kind", notice.kind()) + end;
    }
}
