package youju.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A citizen with a real browser in which scripts don't run. Every page that is read is looked over by axe, which runs beside
 * the page's own scripts.
 */
final class Citizen implements AutoCloseable {

    /** Where pictures of the pages go, if anywhere. */
    private static final String PICTURES = System.getenv().getOrDefault("PORTAL_PICTURES", "");

    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-renderer-backgrounding",
            "--disable-backgrounding-occluded-windows");

    /** What a browser shows of a page. */
    enum Screen {
        PHONE(390, 844),
        DESK(1280, 900);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** One Chromium for all citizens of a test class. */
    static final class Chromium implements AutoCloseable {
        private final Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(ARGUMENTS)
                        .setTimeout(120_000));

        Citizen citizen(String address, Screen screen) {
            return new Citizen(this, address, screen);
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    private final Chromium chromium;
    private final BrowserContext context;
    private final String address;
    private final Screen screen;
    final Page page;

    private Citizen(Chromium chromium, String address, Screen screen) {
        this.chromium = chromium;
        this.address = address;
        this.screen = screen;
        context = chromium.browser.newContext(new NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(screen.width, screen.height)
                .setJavaScriptEnabled(false)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("zh-CN"));
        context.setDefaultTimeout(60_000);
        page = context.newPage();
    }

    Citizen goTo(String path) {
        page.navigate(path);
        return this;
    }

    Citizen fill(String field, String text) {
        page.fill("[name='" + field + "']", text);
        return this;
    }

    Citizen choose(String field, String option) {
        page.selectOption("select[name='" + field + "']", new SelectOption().setLabel(option));
        return this;
    }

    Citizen mark(String field, String value) {
        page.check("input[name='" + field + "'][value='" + value + "']");
        return this;
    }

    Citizen press(String button) {
        page.click("main button:has-text('" + button + "')");
        return this;
    }

    Citizen follow(String link) {
        page.click("main a:has-text('" + link + "')");
        return this;
    }

    Citizen attach(String name, byte[] bytes) {
        page.setInputFiles("#file", new FilePayload(name, "application/octet-stream", bytes));
        return this;
    }

    /** What a link leads to, as a file. */
    byte[] fetch(String link) {
        APIResponse answer = context.request().get(page.getAttribute("main a:has-text('" + link + "')", "href"));
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
        return answer.body();
    }

    String path() {
        return page.url().substring(address.length());
    }

    String text() {
        return page.innerText("main");
    }

    String html() {
        return page.content();
    }

    String of(String selector) {
        return page.innerText(selector).strip();
    }

    /** Looks the page over: axe finds nothing, and nothing is wider than the screen. */
    Citizen read(String name) {
        if (!PICTURES.isEmpty()) {
            page.screenshot(new ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(PICTURES, name + "-" + screen.width + ".png")));
        }
        try (BrowserContext looking = chromium.browser.newContext(new NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setBypassCSP(true))) {
            Page copy = looking.newPage();
            copy.route("**/*.js", route -> route.abort());
            copy.navigate(address + "/rights");
            copy.setContent(html());
            assertThat(new AxeBuilder(copy).analyze().getViolations())
                    .as(name)
                    .extracting(violation -> violation.getId() + " " + violation.getNodes())
                    .isEmpty();
            assertThat(copy.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(name + " is no wider than the screen")
                    .isEqualTo(true);
        }
        page.bringToFront();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
