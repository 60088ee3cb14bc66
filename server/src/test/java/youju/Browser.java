package youju;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import youju.demo.DemoSignIns;

/** The system's Chromium before a {@link RunningServer}: looks at pages as people do and as a screen reader would. */
public final class Browser implements AutoCloseable {

    /** As wide as a desk's screen and as a phone. */
    public static final List<Integer> WIDTHS = List.of(1280, 390);

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final RunningServer server;
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(RunningServer server, Playwright playwright) {
        this.server = server;
        this.playwright = playwright;
        this.chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(FLAGS));
    }

    public static Browser before(RunningServer server) {
        return new Browser(
                server,
                Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    /** A page so wide; signed in as somebody of the demo county, unless the name is empty. */
    public Page open(String signIn, int width) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, width > 600 ? 900 : 800)
                .setBaseURL(server.address())
                .setLocale("zh-CN"));
        Page page = context.newPage();
        if (!signIn.isEmpty()) {
            page.navigate("/sign-in");
            page.fill("#username", signIn);
            page.fill("#password", DemoSignIns.PASSWORD);
            page.click("main button");
            page.waitForURL(url -> !url.endsWith("/sign-in"));
        }
        return page;
    }

    /** Nothing that a rule of WCAG 2.2 AA finds, and nothing wider than the screen. A picture is left in target/pictures. */
    public static void examine(Page page, String name) {
        int width = page.viewportSize().width;
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", name + "-" + width + ".png")));
        assertThat(new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations())
                .as("%s at %d", name, width)
                .extracting(
                        rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits into %d", name, width)
                .isEqualTo(true);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
