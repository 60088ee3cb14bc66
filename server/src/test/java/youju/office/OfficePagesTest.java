package youju.office;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import youju.Browser;
import youju.RunningServer;
import youju.account.Setup;

/** The pages of administration in a browser, on a desk and on a phone: for everybody's eyes, and within the screen. */
class OfficePagesTest {

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.before(RunningServer.shared());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    /** Looks at pages one after the other at both widths; says of all what is wrong with them. */
    private static void look(String signIn, List<Look> looks) {
        SoftAssertions softly = new SoftAssertions();
        for (int width : Browser.WIDTHS) {
            Page page = browser.open(signIn, width);
            for (Look look : looks) {
                page.navigate(look.path());
                look.then().accept(page);
                softly.check(() -> Browser.examine(page, look.name()));
            }
            page.context().close();
        }
        softly.assertAll();
    }

    private record Look(String name, String path, Consumer<Page> then) {
        Look(String name, String path) {
            this(name, path, page -> {});
        }
    }

    @Test
    void pages_before_signing_in_are_for_everybody() {
        look(
                "",
                List.of(
                        new Look("sign-in", "/sign-in"),
                        new Look("wrong", "/sign-in?wrong"),
                        new Look("demo", "/demo")));
    }

    @Test
    void the_page_of_the_first_start_is_for_everybody() {
        try (RunningServer empty = RunningServer.empty();
                Browser before = Browser.before(empty)) {
            for (int width : Browser.WIDTHS) {
                Page page = before.open("", width);
                page.navigate("/setup?token=" + empty.bean(Setup.class).token());
                Browser.examine(page, "setup");
            }
        }
    }

    @Test
    void an_administrators_pages_are_for_everybody() {
        List<Look> looks = new ArrayList<>(List.of(
                new Look("me", "/me"),
                new Look("people", "/people"),
                new Look("people-none", "/people?text=nobody"),
                new Look("new-person", "/people/new"),
                new Look("person", "/people/1"),
                new Look("bodies", "/bodies"),
                new Look("body", "/bodies/7"),
                new Look("new-body", "/bodies/new?above=1"),
                new Look("calendar", "/calendar?year=2026"),
                new Look("calendar-missing", "/calendar?year=2031"),
                new Look("day", "/calendar/days/2026-10-01"),
                new Look("year", "/calendar/years/2026"),
                new Look("deadline", "/calendar/deadline?term=OBJECT&start=2026-09-25")));
        looks.add(new Look("english", "/people/1?lang=en"));
        looks.add(new Look("chinese", "/people/1?lang=zh_CN"));
        looks.add(new Look("refused", "/people/new", page -> {
            page.fill("#name", "赵示例");
            page.fill("#signIn", "Zhao San");
            page.click("form.card button");
            page.waitForSelector("[role=alert]");
        }));
        looks.add(new Look("rows", "/calendar/years/2027", page -> {
            page.fill("#text", "1月1日 休 元旦\n1月35日 休 元旦\n随便写写");
            page.fill("#reason", "国办发明电〔2026〕7号");
            page.click("form.card button");
            page.waitForSelector("[role=alert]");
        }));
        look("admin", looks);
    }

    @Test
    void an_auditors_pages_are_for_everybody() {
        look(
                "shenji",
                List.of(
                        new Look("trail", "/trail"),
                        new Look("trail-open", "/trail", page -> page.click("details.change summary")),
                        new Look("check", "/trail/check"),
                        new Look("checked", "/trail/check", page -> {
                            page.click("form.card button");
                            page.waitForSelector("#state .alert-success");
                        }),
                        new Look("calendar-reader", "/calendar?year=2025"),
                        new Look("not-found", "/nowhere"),
                        new Look("not-allowed", "/people")));
    }
}
