package youju.office.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import youju.page.MenuItem;

/** What the menu offers of this module. */
@Configuration(proxyBeanMethods = false)
class OfficeMenu {

    @Bean
    MenuItem calendarMenu() {
        return new MenuItem("office.calendar.title", "/calendar", "calendar", 800);
    }

    /** Auditors, and the bureau's leaders: other bodies' leaders have no business in it. */
    @Bean
    MenuItem trailMenu() {
        return new MenuItem(
                "office.trail.title", "/trail", "trail", 930, List.of("AUDITOR"), visitor -> 0, List.of("LEADER"));
    }
}
