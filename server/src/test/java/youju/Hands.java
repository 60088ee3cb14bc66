package youju;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** How somebody works a page. What {@link #press} is pressed leads to another page, and that is waited for. */
public enum Hands {
    POINTER {
        @Override
        public void fill(Page page, String field, String text) {
            page.fill(named(field), text);
        }

        @Override
        public void choose(Page page, String field, String option) {
            page.selectOption(named(field), new SelectOption().setLabel(option));
        }

        @Override
        public void mark(Page page, String field, String value) {
            page.check(named(field) + "[value='" + value + "']");
        }

        @Override
        void activate(Locator target) {
            target.click();
        }
    },

    /** Tab, arrows, space, Enter and letters alone. */
    KEYS {
        @Override
        public void fill(Page page, String field, String text) {
            reach(page.locator(named(field)));
            page.keyboard().press("Control+A");
            page.keyboard().insertText(text);
        }

        @Override
        public void choose(Page page, String field, String option) {
            Locator select = page.locator(named(field));
            reach(select);
            String chosen = "e => e.selectedOptions[0].textContent.trim()";
            for (int i = 0; !select.evaluate(chosen).equals(option); i++) {
                require(i < MOST, option);
                page.keyboard().press("ArrowDown");
            }
        }

        @Override
        public void mark(Page page, String field, String value) {
            String here = "document.activeElement.name === '" + field + "'";
            tab(page, here);
            String there = here + " && document.activeElement.value === '" + value + "'";
            for (int i = 0; !(boolean) page.evaluate(there); i++) {
                require(i < MOST, value);
                page.keyboard().press("ArrowDown");
            }
            if (!(boolean) page.evaluate("document.activeElement.checked")) {
                page.keyboard().press("Space");
            }
        }

        @Override
        void activate(Locator target) {
            reach(target);
            target.page().keyboard().press("Enter");
        }
    };

    /** More than there are stops on any page of ours, or options in a list. */
    private static final int MOST = 200;

    public abstract void fill(Page page, String field, String text);

    /** @param option as it is read */
    public abstract void choose(Page page, String field, String option);

    /** One of several, or a box. */
    public abstract void mark(Page page, String field, String value);

    abstract void activate(Locator target);

    /** A button or a link by its words. */
    public void press(Page page, String words) {
        Locator target = page.locator("main :is(a, button):has-text('" + words + "')")
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
        target.waitFor();
        AtomicBoolean turned = new AtomicBoolean();
        Consumer<Page> turn = loaded -> turned.set(true);
        page.onDOMContentLoaded(turn);
        activate(target);
        page.waitForCondition(turned::get);
        page.offDOMContentLoaded(turn);
    }

    private static String named(String field) {
        return "main [name='" + field + "']";
    }

    private static void reach(Locator target) {
        target.evaluate("e => { window.sought = e; }");
        tab(target.page(), "document.activeElement === window.sought");
    }

    /** Goes on by Tab until it holds. */
    private static void tab(Page page, String holds) {
        for (int i = 0; !(boolean) page.evaluate(holds); i++) {
            require(i < MOST, holds);
            page.keyboard().press("Tab");
        }
    }

    private static void require(boolean holds, String sought) {
        if (!holds) {
            throw new AssertionError("no way by the keys to " + sought);
        }
    }
}
