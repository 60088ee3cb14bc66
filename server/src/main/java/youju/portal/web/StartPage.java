package youju.portal.web;

import youju.page.Frame;

/**
 * What the first page shows.
 *
 * @param bureau its name; empty where none is set up
 */
public record StartPage(Frame frame, String bureau) {}
