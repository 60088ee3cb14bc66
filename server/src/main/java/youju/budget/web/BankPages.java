package youju.budget.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.budget.Bank;

/** Reconciliation with the bank. */
@Controller
@Allowed({Role.FINANCE, Role.LEADER, Role.AUDITOR, Role.EVALUATOR})
class BankPages {

    private static final int MONTHS = 12;

    private final YearFrames frames;
    private final Bank bank;

    BankPages(YearFrames frames, Bank bank) {
        this.frames = frames;
        this.bank = bank;
    }

    @GetMapping("/budget/bank")
    String bank(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "0") int month,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        YearFrame around = frames.of(request, actor, year);
        List<Integer> months = bank.months(around.year());
        int chosen = month >= 1 && month <= MONTHS ? month : months.isEmpty() ? 1 : months.getLast();
        model.addAttribute("page", new BankPage(around, chosen, months, bank.month(around.year(), chosen)));
        return "budget/bank";
    }
}
