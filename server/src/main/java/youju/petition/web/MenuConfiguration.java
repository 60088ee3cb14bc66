package youju.petition.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import youju.account.Actor;
import youju.page.MenuItem;
import youju.petition.CorrectionAnswers;
import youju.petition.Unmaskings;

/** The entries of casework in the menu. */
@Configuration(proxyBeanMethods = false)
class MenuConfiguration {

    private static final String[] CASEWORK = {"REGISTRAR", "HANDLER", "SUPERVISOR", "REVIEWER", "LEADER", "AUDITOR"};

    @Bean
    MenuItem deskItem() {
        return new MenuItem("petition.menu.desk", "/desk", "desk", 10);
    }

    @Bean
    MenuItem petitionsItem() {
        return new MenuItem("petition.menu.list", "/petitions", "inbox", 20, CASEWORK);
    }

    @Bean
    MenuItem supervisionItem() {
        return new MenuItem("supervision.menu", "/supervision", "flag", 50, "SUPERVISOR", "LEADER", "AUDITOR");
    }

    @Bean
    MenuItem statisticsItem() {
        return new MenuItem("statistics.menu", "/statistics", "chart", 60, CASEWORK);
    }

    @Bean
    MenuItem registerItem() {
        return new MenuItem("petition.menu.register", "/petitions/new", "plus", 30, "REGISTRAR");
    }

    @Bean
    MenuItem secondItem(Unmaskings unmaskings) {
        return new MenuItem(
                "petition.menu.second",
                "/unmaskings",
                "people",
                70,
                List.of("SUPERVISOR", "LEADER"),
                visitor -> visitor instanceof Actor actor
                        ? unmaskings.waitingFor(actor).size()
                        : 0);
    }

    @Bean
    MenuItem correctionsItem(CorrectionAnswers corrections) {
        return new MenuItem(
                "petition.menu.corrections",
                "/corrections",
                "file",
                40,
                List.of("REGISTRAR"),
                visitor ->
                        visitor instanceof Actor actor && CorrectionAnswers.mayAnswer(actor) ? corrections.count() : 0);
    }

    @Bean
    MenuItem categoriesItem() {
        return new MenuItem("petition.menu.categories", "/categories", "tag", 80, "ADMINISTRATOR");
    }
}
