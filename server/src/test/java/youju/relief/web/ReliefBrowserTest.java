package youju.relief.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import youju.Browser;
import youju.RunningServer;
import youju.money.Money;
import youju.relief.Decision.Vote;
import youju.relief.ReliefCounty;

/** Pages of relief as people see them, on a desk's screen and on a phone, and as a screen reader would. */
class ReliefBrowserTest {

    private static final RunningServer SERVER = ReliefCounty.shared().server();
    private static final ReliefCounty COUNTY = ReliefCounty.shared();

    @Test
    void every_page_reads_well_on_a_desk_and_on_a_phone() {
        long source = COUNTY.source("浏览" + System.nanoTime(), Money.ofYuan(9_000));
        long waiting = COUNTY.certified(1, Money.ofYuan(900));
        long sitting = COUNTY.decide(waiting, Money.ofYuan(800), source, Vote.AGREE);
        long paid = COUNTY.approved(1, Money.ofYuan(700), source);
        long batch = COUNTY.batch(paid);
        COUNTY.take(batch, "成功");
        COUNTY.certified(2, Money.ofYuan(600));
        try (Browser browser = Browser.before(SERVER)) {
            for (int width : Browser.WIDTHS) {
                Page registrar = browser.open("dengji", width);
                look(registrar, "/relief", "relief-list");
                look(registrar, "/relief/new", "relief-apply");
                look(registrar, "/relief/" + paid, "relief-grant");
                look(registrar, "/relief/" + paid + "/recipient", "relief-recipient");
                Page leader = browser.open("juzhang", width);
                look(leader, "/relief/" + waiting + "/do/APPROVE", "relief-approve");
                look(leader, "/relief/reconciliation", "relief-reconciliation");
                Page secretary = browser.open("ducha", width);
                look(secretary, "/relief/conferences", "relief-conferences");
                look(secretary, "/relief/conferences/new", "relief-sitting");
                look(secretary, "/relief/conferences/" + sitting, "relief-conference");
                Page finance = browser.open("caiwu", width);
                look(finance, "/relief/batches", "relief-batches");
                look(finance, "/relief/batches/" + batch, "relief-batch");
                look(finance, "/relief/sources", "relief-sources");
                look(finance, "/relief/sources/" + source, "relief-source");
                look(finance, "/relief/publication", "relief-publication");
                look(browser.open("", width), "/relief-published", "relief-published");
            }
        }
    }

    private static void look(Page page, String path, String name) {
        page.navigate(path);
        assertThat(page.locator("main h1").count()).as(path).isEqualTo(1);
        Browser.examine(page, name);
    }
}
