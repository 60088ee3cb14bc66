package youju.account.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import youju.page.MenuItem;

/** What the menu offers of this module. */
@Configuration(proxyBeanMethods = false)
class AccountMenu {

    @Bean
    MenuItem peopleMenu() {
        return new MenuItem("account.people.title", "/people", "people", 910, "ADMINISTRATOR");
    }

    @Bean
    MenuItem bodiesMenu() {
        return new MenuItem("account.bodies.title", "/bodies", "tree", 920, "ADMINISTRATOR");
    }
}
