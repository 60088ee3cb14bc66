package youju.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import youju.Browser;
import youju.RunningServer;
import youju.RunningServer.Visit;
import youju.petition.Categories;
import youju.petition.Category;
import youju.trail.Recorded;
import youju.trail.Trail;

/** The catalogue of content, kept by an administrator. */
class CategoryPagesTest {

    private static final RunningServer SERVER = RunningServer.shared();

    private static Optional<Category> find(String code) {
        return SERVER.bean(Categories.class).find(code);
    }

    @Test
    void an_administrator_adds_renames_and_retires_with_a_reason() {
        Visit admin = SERVER.as("admin");
        admin.get("/categories");
        admin.post("/categories", Map.of("code", "hj-9", "parent", "HJ", "name", "光污染", "reason", "新增一类投诉"));
        assertThat(find("HJ-9")).map(Category::name).contains("光污染");
        admin.post("/categories/HJ-9", Map.of("do", "rename", "name", "光污染防治", "reason", "按标准改名"));
        assertThat(find("HJ-9")).map(Category::name).contains("光污染防治");
        admin.post("/categories/HJ-9", Map.of("do", "retire", "reason", "并入其他分类"));
        assertThat(find("HJ-9")).map(Category::active).contains(false);
        assertThat(SERVER.as("dengji").get("/petitions/new").text()).doesNotContain("光污染防治");
        assertThat(SERVER.bean(Trail.class).of("category:HJ-9"))
                .extracting(Recorded::entry)
                .extracting(entry -> entry.reason())
                .containsExactly("新增一类投诉", "按标准改名", "并入其他分类");
    }

    @Test
    void without_a_reason_or_with_a_bad_code_nothing_changes_and_the_page_says_why() {
        Visit admin = SERVER.as("admin");
        admin.get("/categories");
        assertThat(admin.post("/categories", Map.of("code", "HJ8", "parent", "HJ", "name", "异味", "reason", "新增一类"))
                        .plain())
                .contains("代码不符合要求");
        assertThat(admin.post("/categories", Map.of("code", "HJ-8", "parent", "HJ", "name", "异味", "reason", "无"))
                        .plain())
                .contains("请写明理由");
        admin.post("/categories/HJ-1", Map.of("do", "retire", "reason", ""));
        assertThat(find("HJ-8")).isEmpty();
        assertThat(find("HJ-1")).map(Category::active).contains(true);
    }

    @Test
    void a_registrar_keeps_no_catalogue() {
        assertThat(SERVER.as("dengji").get("/categories").status()).isEqualTo(403);
    }

    @Test
    void the_page_can_be_read_by_everybody() {
        try (Browser browser = Browser.before(SERVER)) {
            for (int width : Browser.WIDTHS) {
                Page page = browser.open("admin", width);
                page.navigate("/categories");
                page.locator("details.clock summary").first().click();
                Browser.examine(page, "categories");
                page.context().close();
            }
        }
    }
}
