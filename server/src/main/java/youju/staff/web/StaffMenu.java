package youju.staff.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import youju.page.MenuItem;

/** What the menu offers of this module. */
@Configuration(proxyBeanMethods = false)
class StaffMenu {

    @Bean
    MenuItem staffItem() {
        return new MenuItem(
                "staff.title",
                "/staff",
                "tree",
                150,
                List.of("FINANCE", "AUDITOR", "EVALUATOR"),
                visitor -> 0,
                List.of("LEADER"));
    }
}
