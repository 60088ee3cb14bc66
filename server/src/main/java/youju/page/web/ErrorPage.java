package youju.page.web;

import youju.page.Frame;

/**
 * What a page for what went wrong shows.
 *
 * @param key {@code page.error.*} of the status, or of 500
 */
public record ErrorPage(Frame frame, int status, String key) {}
