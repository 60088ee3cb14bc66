package youju.relief.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.page.Frame;
import youju.page.Frames;
import youju.petition.Petitions;
import youju.relief.Action;
import youju.relief.Folders;
import youju.relief.Grant;
import youju.relief.Grants;
import youju.relief.Piece;
import youju.relief.Recipients;
import youju.relief.Source;
import youju.relief.Sources;

/** One grant. */
@Controller
@Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR, Role.LEADER, Role.FINANCE, Role.AUDITOR})
class GrantPages {

    private final Frames frames;
    private final Grants grants;
    private final Sources sources;
    private final Folders folders;
    private final Petitions petitions;

    GrantPages(Frames frames, Grants grants, Sources sources, Folders folders, Petitions petitions) {
        this.frames = frames;
        this.grants = grants;
        this.sources = sources;
        this.folders = folders;
        this.petitions = petitions;
    }

    @GetMapping("/relief/{id:\\d+}")
    String grant(@PathVariable long id, @AuthenticationPrincipal Actor actor, HttpServletRequest request, Model model) {
        Grant grant = grants.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Frame frame = frames.of(request);
        Optional<Source> source =
                grant.source().isPresent() ? sources.find(grant.source().getAsLong()) : Optional.empty();
        boolean petitionShown = grant.petition().isPresent()
                && petitions.find(grant.petition().getAsLong()).isPresent();
        List<Action> actions = grants.allowed(grant, actor);
        model.addAttribute(
                "page",
                new GrantPage(
                        frame,
                        grant,
                        petitionShown,
                        grants.timeline(id),
                        actions,
                        source,
                        sources.ofGrant(id),
                        folders.contents(id),
                        Choices.constants(
                                frame,
                                "relief.piece",
                                Stream.of(Piece.values()).filter(Piece::isScan).toArray(Piece[]::new)),
                        Recipients.may(actor),
                        mayScan(grant, actor),
                        Folders.mayTakeOriginal(actor),
                        UUID.randomUUID().toString()));
        return "relief/grant";
    }

    private static boolean mayScan(Grant grant, Actor actor) {
        boolean ofBureau = actor.isOfBureau() && (actor.is(Role.REGISTRAR) || actor.is(Role.FINANCE));
        boolean ofTown = actor.body() == grant.town() && actor.is(Role.HANDLER);
        return !grant.state().isFinal() && !actor.is(Role.AUDITOR) && (ofBureau || ofTown);
    }
}
