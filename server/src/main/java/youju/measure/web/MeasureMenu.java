package youju.measure.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import youju.page.MenuItem;

/** Measures in the menu. */
@Configuration(proxyBeanMethods = false)
class MeasureMenu {

    @Bean
    MenuItem measuresItem() {
        return new MenuItem("measure.menu", "/measures", "chart", 65, "EVALUATOR", "LEADER", "FINANCE", "AUDITOR");
    }
}
