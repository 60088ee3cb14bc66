package youju.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.Role;
import youju.page.Frame;
import youju.page.Frames;
import youju.petition.Categories;
import youju.petition.docket.Cursor;
import youju.petition.docket.Docket;
import youju.petition.docket.Filter;
import youju.petition.docket.SavedViews;

/** Lists of petitions: narrowed, paged by key, kept as views. */
@Controller
@Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR, Role.REVIEWER, Role.LEADER, Role.AUDITOR})
class ListPages {

    private final Frames frames;
    private final Docket docket;
    private final SavedViews views;
    private final Categories categories;
    private final Bodies bodies;

    ListPages(Frames frames, Docket docket, SavedViews views, Categories categories, Bodies bodies) {
        this.frames = frames;
        this.docket = docket;
        this.views = views;
        this.categories = categories;
        this.bodies = bodies;
    }

    @GetMapping("/petitions")
    String list(
            @RequestParam Map<String, String> given,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        Filter filter = Filter.of(given);
        Optional<Cursor> after = Cursor.read(given.getOrDefault("after", ""));
        model.addAttribute(
                "page",
                new ListPage(
                        frames.of(request),
                        filter,
                        docket.page(filter, after),
                        docket.count(filter),
                        views.of(actor),
                        categories.all(),
                        bodies.all().stream().filter(Body::active).toList(),
                        actor.is(Role.REGISTRAR)));
        return "petition/list";
    }

    @PostMapping("/petitions/views")
    String keep(
            @RequestParam Map<String, String> given,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Frame frame = frames.of(request);
        String name = given.getOrDefault("name", "").strip();
        Filter filter = Filter.ofQuery(given.getOrDefault("filter", ""));
        boolean good = !name.isEmpty() && name.length() <= 40 && views.of(actor).size() < SavedViews.MOST;
        if (good) {
            views.keep(actor, name, filter);
        }
        Frames.flash(redirect, good, frame.say(good ? "petition.view.kept" : "petition.view.not-kept", name));
        return "redirect:/petitions?" + filter.query();
    }

    @PostMapping("/petitions/views/{id}/drop")
    String drop(
            @PathVariable long id,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        views.drop(actor, id);
        Frames.flash(redirect, true, frames.of(request).say("petition.view.dropped"));
        return "redirect:/petitions";
    }
}
