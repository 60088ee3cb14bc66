package youju.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.Role;
import youju.page.Frame;
import youju.page.Frames;
import youju.petition.Action;
import youju.petition.BadStep;
import youju.petition.By;
import youju.petition.Petition;
import youju.petition.Petitions;
import youju.petition.Refused;
import youju.petition.Sending;

/** 批量转送: shown first, then each in a transaction of its own, so that one refused holds up no other. */
@Controller
@Allowed(Role.REGISTRAR)
class ManyPages {

    /** As many as anybody looks through before sending. */
    static final int MOST = 200;

    private final Frames frames;
    private final Petitions petitions;
    private final Bodies bodies;

    ManyPages(Frames frames, Petitions petitions, Bodies bodies) {
        this.frames = frames;
        this.petitions = petitions;
        this.bodies = bodies;
    }

    @PostMapping("/petitions/refer-many")
    String confirm(
            @RequestParam(name = "petition", required = false) List<Long> ticked,
            @RequestParam(defaultValue = "0") long body,
            @RequestParam(defaultValue = "") String words,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model) {
        Frame frame = frames.of(request);
        List<Long> ids = Optional.ofNullable(ticked).orElse(List.of()).stream()
                .distinct()
                .toList();
        Optional<Body> to = bodies.find(body).filter(Body::active);
        if (ids.isEmpty() || ids.size() > MOST || to.isEmpty()) {
            String key = ids.isEmpty()
                    ? "petition.refer-many.none"
                    : to.isEmpty() ? "petition.refer-many.no-body" : "petition.refer-many.too-many";
            Frames.flash(redirect, false, frame.say(key, MOST));
            return "redirect:/petitions";
        }
        List<ManyPage.One> all = ids.stream()
                .flatMap(id -> petitions.find(id).stream())
                .map(petition ->
                        new ManyPage.One(petition, UUID.randomUUID().toString(), foreseen(petition, actor, frame)))
                .toList();
        model.addAttribute("page", new ManyPage(frame, to.get().name(), body, words, all, false));
        return "petition/many";
    }

    private Optional<String> foreseen(Petition petition, Actor actor, Frame frame) {
        return petitions.allowedActions(petition.id(), By.of(actor)).contains(Action.REFER)
                ? Optional.empty()
                : Optional.of(frame.say(
                        "petition.refusal.NOT_NOW",
                        frame.words().of("petition.state", petition.state()),
                        frame.words().of("petition.action", Action.REFER)));
    }

    @PostMapping("/petitions/refer-many/send")
    String send(
            @RequestParam(name = "petition", required = false) List<String> ticked,
            @RequestParam long body,
            @RequestParam(defaultValue = "") String words,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        Frame frame = frames.of(request);
        List<ManyPage.One> all = new ArrayList<>();
        for (String one : Optional.ofNullable(ticked).orElse(List.of()).stream()
                .limit(MOST)
                .toList()) {
            Ticked read = Ticked.read(one);
            Optional<String> refusal = refer(read, body, words, actor, frame);
            petitions
                    .find(read.id())
                    .ifPresent(petition ->
                            all.add(new ManyPage.One(petition, read.command().toString(), refusal)));
        }
        String name = bodies.find(body).map(Body::name).orElse("");
        model.addAttribute("page", new ManyPage(frame, name, body, words, all, true));
        return "petition/many";
    }

    private Optional<String> refer(Ticked one, long body, String words, Actor actor, Frame frame) {
        try {
            petitions.act(
                    one.id(), one.version(), new Sending.Refer(body, words), By.of(actor), Optional.of(one.command()));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(Refusals.words(frame.words(), refused));
        } catch (BadStep bad) {
            return Optional.of(frame.words().of("petition.fault", bad.fault()));
        }
    }

    /** A line of the page that was confirmed: the petition as it was looked at, and the name of its sending. */
    private record Ticked(long id, long version, UUID command) {

        private static final Pattern LINE =
                Pattern.compile("(\\d{1,18}):(\\d{1,18}):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

        static Ticked read(String text) {
            Matcher found = LINE.matcher(text);
            if (!found.matches()) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            return new Ticked(
                    Long.parseLong(found.group(1)), Long.parseLong(found.group(2)), UUID.fromString(found.group(3)));
        }
    }
}
