package youju.portal.web;

import youju.page.Frame;

/**
 * Where a petition is opened.
 *
 * @param code as typed
 * @param note {@code portal.follow.*}: why one was sent here; empty if nobody was
 */
public record FollowPage(Frame frame, String code, Errors errors, String note) {}
