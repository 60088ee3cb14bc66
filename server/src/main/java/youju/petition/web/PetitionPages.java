package youju.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.page.Frames;
import youju.petition.Action;
import youju.petition.Attachments;
import youju.petition.By;
import youju.petition.Categories;
import youju.petition.Category;
import youju.petition.Petition;
import youju.petition.Petitions;
import youju.petition.StepPapers;
import youju.petition.docket.Docket;

/** One petition. */
@Controller
@Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR, Role.REVIEWER, Role.LEADER, Role.AUDITOR})
class PetitionPages {

    private final Frames frames;
    private final Petitions petitions;
    private final Attachments attachments;
    private final Docket docket;
    private final Categories categories;
    private final Bodies bodies;
    private final StepPapers papers;
    private final HouseClock clock;

    PetitionPages(
            Frames frames,
            Petitions petitions,
            Attachments attachments,
            Docket docket,
            Categories categories,
            Bodies bodies,
            StepPapers papers,
            HouseClock clock) {
        this.frames = frames;
        this.petitions = petitions;
        this.attachments = attachments;
        this.docket = docket;
        this.categories = categories;
        this.bodies = bodies;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping("/petitions/{id:\\d+}")
    String petition(
            @PathVariable long id, @AuthenticationPrincipal Actor actor, HttpServletRequest request, Model model) {
        Petition petition = petitions.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<Long, String> names = bodies.all().stream().collect(Collectors.toMap(Body::id, Body::name));
        model.addAttribute(
                "page",
                new PetitionPage(
                        frames.of(request),
                        petition,
                        categories
                                .find(petition.content().category())
                                .map(Category::name)
                                .orElse(""),
                        petitions.petitioners(id),
                        petitions.accused(id),
                        petitions.clocks(id),
                        petitions.timeline(id),
                        actions(id, actor),
                        petitions.holdings(id),
                        petitions.ratings(id),
                        petitions.supervisions(id),
                        attachments.of(id),
                        docket.ofMatter(petition.matter(), id),
                        names,
                        papers.numbered(id),
                        clock.today()));
        return "petition/petition";
    }

    /** An auditor changes nothing, whatever other roles say. */
    private List<Action> actions(long id, Actor actor) {
        return actor.is(Role.AUDITOR) ? List.of() : petitions.allowedActions(id, By.of(actor));
    }
}
