package youju.portal.web;

import youju.page.Frame;

/**
 * How to go on with a draft later.
 *
 * @param code in groups of four; empty on the page that asks for it
 * @param expires the day the draft is deleted
 */
public record LaterPage(Frame frame, String code, String expires, Errors errors) {}
