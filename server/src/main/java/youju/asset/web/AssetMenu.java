package youju.asset.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import youju.page.MenuItem;

/** What the menu offers of this module. */
@Configuration(proxyBeanMethods = false)
class AssetMenu {

    @Bean
    MenuItem assetsItem() {
        return new MenuItem(
                "asset.title",
                "/assets",
                "tag",
                140,
                List.of("FINANCE", "AUDITOR", "EVALUATOR"),
                visitor -> 0,
                List.of("LEADER"));
    }
}
