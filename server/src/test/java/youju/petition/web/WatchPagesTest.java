package youju.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import youju.Browser;
import youju.CountyAtWork;
import youju.RunningServer;
import youju.RunningServer.Visit;

/** Figures, supervision and notices of a small demo year. */
class WatchPagesTest {

    private static final Pattern FIGURE = Pattern.compile("data-figure=\"(\\d+)\" href=\"([^\"]+)\"");
    private static final Pattern COUNT = Pattern.compile("data-count=\"(\\d+)\"");

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.demo("--youju.demo.petitions=60");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Map<String, Long> figures(String text) {
        Map<String, Long> figures = new LinkedHashMap<>();
        Matcher found = FIGURE.matcher(text);
        while (found.find()) {
            figures.put(found.group(2).replace("&amp;", "&"), Long.valueOf(found.group(1)));
        }
        return figures;
    }

    private static void walk(String signIn, String period, int least) {
        Visit visit = server.as(signIn);
        Map<String, Long> figures = figures(visit.get("/statistics?" + period).text());
        assertThat(figures).hasSizeGreaterThan(least);
        List<String> wrong = new ArrayList<>();
        figures.forEach((link, figure) -> {
            Matcher count = COUNT.matcher(visit.get(link).text());
            if (!count.find() || Long.parseLong(count.group(1)) != figure) {
                wrong.add(link + " " + figure);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_figure_of_the_year_opens_as_many_petitions_as_it_says() {
        walk("juzhang", "year=2022", 150);
    }

    @Test
    void so_does_every_figure_of_a_quarter_and_of_days_in_the_eyes_of_a_body() {
        walk("rs.chengban", "year=2022&part=Q2", 20);
        walk("shenji", "since=2022-02-10&until=2022-03-20", 40);
    }

    @Test
    void a_numerator_and_the_rest_make_the_denominator() {
        Map<String, Long> figures =
                figures(server.as("juzhang").get("/statistics?year=2022").text());
        figures.forEach((link, figure) -> {
            if (link.contains("part=MET") && figures.containsKey(link.replace("part=MET", "part=REST"))) {
                assertThat(figure + figures.get(link.replace("part=MET", "part=REST")))
                        .isEqualTo(figures.get(link.replace("part=MET", "part=ALL")));
            }
        });
    }

    @Test
    void the_sheet_of_figures_is_a_workbook() {
        assertThat(server.as("juzhang").get("/statistics.xlsx?year=2022").text())
                .startsWith("PK");
    }

    @Test
    void a_supervision_starts_from_the_board_with_its_fault_and_body_filled_in() {
        new CountyAtWork(server).sent("2022-03-01");
        Visit visit = server.as("ducha");
        Matcher link = Pattern.compile("href=\"(/petitions/\\d+/do/SUPERVISE[^\"]*)\"")
                .matcher(visit.get("/supervision").text());
        assertThat(link.find()).isTrue();
        String form = visit.get(link.group(1).replace("&amp;", "&")).text();
        assertThat(form).containsPattern("value=\"LATE\"[^>]*(selected|checked)");
        assertThat(form).contains("value=\"30\"");
        assertThat(server.as("juzhang").get("/supervision").text()).doesNotContain("/do/SUPERVISE");
    }

    @Test
    void the_pages_are_for_everybody_on_a_desk_and_on_a_phone() {
        SoftAssertions softly = new SoftAssertions();
        try (Browser browser = Browser.before(server)) {
            for (int width : Browser.WIDTHS) {
                for (String[] look : new String[][] {
                    {"juzhang", "/statistics?year=2022", "statistics"},
                    {"ducha", "/supervision", "supervision"},
                    {"ducha", "/notices", "notices"},
                    {"ny.chengban", "/statistics", "statistics-of-a-body"},
                    {
                        "juzhang",
                        "/petitions?measure=ACCEPTED_IN_TIME&part=REST&since=2022-01-01&until=2022-12-31",
                        "behind"
                    },
                    {"dengji", "/desk", "desk"}
                }) {
                    Page page = browser.open(look[0], width);
                    page.navigate(look[1]);
                    softly.check(() -> Browser.examine(page, look[2]));
                    page.context().close();
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void a_bar_opens_what_its_figure_opens() {
        try (Browser browser = Browser.before(server)) {
            Page page = browser.open("juzhang", 1280);
            page.navigate("/statistics?year=2022");
            assertThat(page.locator(".chart svg").count()).isEqualTo(5);
            page.locator(".chart svg path[fill='#1a5a87']").first().click();
            page.waitForURL(url -> url.contains("/petitions?measure=RECEIVED"));
        }
    }
}
