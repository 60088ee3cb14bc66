package youju.budget.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import youju.account.Actor;
import youju.budget.Entries;
import youju.budget.Ledger;
import youju.page.MenuItem;

/** The entry of the menu, with what waits for the reader's decision. */
@Configuration(proxyBeanMethods = false)
class BudgetMenu {

    @Bean
    MenuItem budgetItem(Entries entries) {
        return new MenuItem(
                "budget.menu",
                "/budget",
                "coins",
                55,
                List.of("FINANCE", "EVALUATOR", "AUDITOR"),
                visitor -> visitor instanceof Actor actor && Ledger.mayDecide(actor)
                        ? entries.waitingFor(actor.person())
                        : 0,
                List.of("LEADER"));
    }
}
