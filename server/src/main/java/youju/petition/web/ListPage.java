package youju.petition.web;

import java.util.List;
import youju.account.Body;
import youju.page.Frame;
import youju.petition.Category;
import youju.petition.docket.Docket;
import youju.petition.docket.Filter;
import youju.petition.docket.SavedViews.SavedView;

/**
 * A list of petitions with what narrows it.
 *
 * @param count of matches, no further than {@link Docket#MOST_COUNTED}
 * @param maySend whether the reader refers petitions, so that lines can be ticked
 */
public record ListPage(
        Frame frame,
        Filter filter,
        Docket.Page list,
        int count,
        List<SavedView> views,
        List<Category> categories,
        List<Body> bodies,
        boolean maySend) {

    public ListPage {
        views = List.copyOf(views);
        categories = List.copyOf(categories);
        bodies = List.copyOf(bodies);
    }

    /** An address of this list with something added. */
    public String link(String more) {
        String query = filter.query();
        return "/petitions?" + query + (query.isEmpty() || more.isEmpty() ? "" : "&") + more;
    }
}
