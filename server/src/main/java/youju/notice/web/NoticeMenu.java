package youju.notice.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import youju.account.Actor;
import youju.notice.Inbox;
import youju.page.MenuItem;

/** The bell. */
@Configuration(proxyBeanMethods = false)
class NoticeMenu {

    @Bean
    MenuItem noticesItem(Inbox inbox) {
        return new MenuItem(
                "notice.menu",
                "/notices",
                "bell",
                15,
                List.of("REGISTRAR", "HANDLER", "SUPERVISOR", "REVIEWER", "LEADER", "AUDITOR"),
                visitor -> visitor instanceof Actor actor ? inbox.unread(actor) : 0);
    }
}
