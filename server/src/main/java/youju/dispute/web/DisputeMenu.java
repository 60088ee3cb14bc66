package youju.dispute.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import youju.page.MenuItem;

/** What the menu offers of this module. */
@Configuration(proxyBeanMethods = false)
class DisputeMenu {

    @Bean
    MenuItem disputesItem() {
        return new MenuItem(
                "dispute.title", "/disputes", "link", 110, "REGISTRAR", "HANDLER", "SUPERVISOR", "LEADER", "AUDITOR");
    }
}
