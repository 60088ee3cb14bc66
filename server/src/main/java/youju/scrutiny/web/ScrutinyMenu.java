package youju.scrutiny.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import youju.page.MenuItem;

/** Scrutiny in the menu. */
@Configuration(proxyBeanMethods = false)
class ScrutinyMenu {

    @Bean
    MenuItem scrutinyItem() {
        return new MenuItem("scrutiny.menu", "/scrutiny", "review", 75, "EVALUATOR", "AUDITOR");
    }
}
