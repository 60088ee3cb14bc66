package youju.relief.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import youju.page.MenuItem;

/** The entry of relief in the menu; its pages have tabs of their own. */
@Configuration(proxyBeanMethods = false)
class ReliefMenu {

    @Bean
    MenuItem reliefItem() {
        return new MenuItem(
                "relief.menu",
                "/relief",
                "coin",
                40,
                "REGISTRAR",
                "HANDLER",
                "SUPERVISOR",
                "LEADER",
                "FINANCE",
                "AUDITOR");
    }
}
