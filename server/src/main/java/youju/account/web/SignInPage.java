package youju.account.web;

import youju.page.Frame;

/**
 * What the page to sign in on shows.
 *
 * @param code {@code account.sign-in.*} of it is said above the form; nothing if empty
 */
public record SignInPage(Frame frame, String code) {}
