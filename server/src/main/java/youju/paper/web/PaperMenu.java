package youju.paper.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import youju.page.MenuItem;

/** The entries of papers in the menu. */
@Configuration(proxyBeanMethods = false)
class PaperMenu {

    @Bean
    MenuItem paperRegisterItem() {
        return new MenuItem("paper.menu.register", "/papers/register", "file", 60, "REGISTRAR", "LEADER", "AUDITOR");
    }

    @Bean
    MenuItem paperTemplatesItem() {
        return new MenuItem("paper.menu.templates", "/papers/templates", "tag", 80, "ADMINISTRATOR");
    }

    @Bean
    MenuItem paperSignsItem() {
        return new MenuItem("paper.menu.signs", "/papers/signs", "tree", 81, "ADMINISTRATOR");
    }
}
