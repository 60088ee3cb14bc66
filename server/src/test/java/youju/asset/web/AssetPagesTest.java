package youju.asset.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import youju.Browser;
import youju.RunningServer;

/** The pages of assets over the demo year. */
class AssetPagesTest {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.demo("--youju.demo.money=true");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_demo_year_closes_at_98811_56_of_which_75211_56_is_fixed() {
        String text = server.as("shenji").get("/assets/balance?on=2022-12-31").text();
        assertThat(text).contains("data-figure=\"98811.56\"", "data-figure=\"75211.56\"", "23,600.00");
    }

    @Test
    void the_net_value_of_a_past_day_is_told_as_it_was() {
        String text = server.as("caiwu").get("/assets/balance?on=2017-09-30").text();
        // A table of 8600 and eight desks of 1150, one month written down; the old computer with 30 of 72 months.
        long table = 860_000 - 860_000 / 180;
        long desks = 8 * (115_000 - 115_000 / 180);
        long computer = 460_000 - 460_000 / 72 * 30;
        assertThat(text)
                .contains("data-figure=\""
                        + youju.money.Money.ofFen(table + desks + computer).yuan() + "\"");
    }

    @Test
    void other_bodies_leaders_have_no_business_in_it() {
        assertThat(server.as("rs.lingdao").get("/assets").status()).isEqualTo(403);
        assertThat(server.as("juzhang").get("/assets").status()).isEqualTo(200);
    }

    @Test
    void the_register_goes_along_as_a_workbook_with_its_sum() throws IOException {
        try (Browser browser = Browser.before(server)) {
            Page page = browser.open("caiwu", 1280);
            APIResponse answer = page.request().get("/assets/export?on=2022-12-31");
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
                StringBuilder all = new StringBuilder();
                book.getSheetAt(0)
                        .forEach(row -> row.forEach(cell -> all.append(cell).append('\n')));
                assertThat(all.toString()).contains("75211.56").contains("档案密集架");
            }
        }
    }

    @Test
    void a_label_is_scanned_on_a_phone_and_the_thing_confirmed_then_the_rest_is_asked_for() throws Exception {
        try (Browser browser = Browser.before(server)) {
            Page desk = browser.open("caiwu", 1280);
            desk.navigate("/assets/new");
            Browser.examine(desk, "asset-new");
            desk.fill("#name", "应急照明灯");
            desk.selectOption("#type", "2060000");
            desk.fill("#cost", "1,280");
            desk.fill("#place", "接访大厅");
            desk.click("main form button.btn-primary");
            desk.waitForURL(url -> url.matches(".*/assets/\\d+$"));
            String card = desk.url();
            Browser.examine(desk, "asset-card");
            desk.navigate("/assets/inventories");
            desk.fill("#name", "手机盘点");
            desk.click("main form button.btn-primary");
            desk.navigate("/assets/labels");
            Browser.examine(desk, "asset-labels");
            String link = scanned(desk);
            assertThat(link).matches("http://localhost:8080/assets/scan/[0-9a-f-]{36}");
            Page phone = browser.open("dengji", 390);
            phone.navigate(link.replace("http://localhost:8080", ""));
            Browser.examine(phone, "asset-scan");
            phone.click("button[name=seen][value=true]");
            assertThat(phone.textContent("main")).contains("已确认：应急照明灯").contains("已见");
            for (int width : new int[] {1280, 390}) {
                Page reader = browser.open("juzhang", width);
                for (String page : new String[] {"", "/balance?on=2022-12-31", "/inventories", "/requests"}) {
                    reader.navigate("/assets" + page);
                    Browser.examine(reader, "assets" + page.replaceAll("\\W+", "-"));
                }
                reader.navigate("/assets/inventories/2");
                Browser.examine(reader, "asset-inventory");
            }
            desk.navigate("/assets/inventories/2");
            assertThat(desk.locator("[data-seen]").getAttribute("data-seen")).isEqualTo("1");
            desk.click("main form[action$=close] button");
            Page leader = browser.open("juzhang", 1280);
            leader.navigate("/assets/requests");
            leader.fill("main form input[name=words]", "核实后再议。");
            leader.click("main form button[value=false]");
            assertThat(leader.textContent("main")).contains("已退回").contains("核实后再议。");
            desk.navigate(card);
            assertThat(desk.textContent("main")).contains("1,280.00");
        }
    }

    /** What a scanner reads from the last label as it is drawn. */
    private static String scanned(Page page) throws Exception {
        page.evaluate(
                "document.querySelectorAll('.labels svg').forEach(code => code.style.width = code.style.height = '490px')");
        byte[] picture = page.locator(".labels li:last-child svg").screenshot();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
