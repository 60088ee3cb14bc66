package youju.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Open;
import youju.page.Frames;
import youju.page.Words;
import youju.petition.By;
import youju.petition.Done;
import youju.petition.Petitions;
import youju.petition.Rated;
import youju.petition.Reason;
import youju.petition.Refused;
import youju.petition.Satisfaction;
import youju.petition.State;
import youju.petition.Step;
import youju.petition.Wish;
import youju.portal.Followed;

/** What petitioners may ask or say of the petition they opened: rating, review, withdrawal. */
@Controller
@Open
class WishPages {

    private final Frames frames;
    private final OpenedPetition opened;
    private final MatterPaging paging;
    private final Petitions petitions;

    WishPages(Frames frames, OpenedPetition opened, MatterPaging paging, Petitions petitions) {
        this.frames = frames;
        this.opened = opened;
        this.paging = paging;
        this.petitions = petitions;
    }

    @GetMapping("/follow/rate")
    String rating(HttpServletRequest request, Model model) {
        return paging.show("rate", request, model);
    }

    @GetMapping("/follow/review")
    String reviewing(HttpServletRequest request, Model model) {
        return paging.show("review", request, model);
    }

    @GetMapping("/follow/withdraw")
    String withdrawing(HttpServletRequest request, Model model) {
        return paging.show("withdraw", request, model);
    }

    @PostMapping("/follow/rate")
    String rate(HttpServletRequest request, Model model, RedirectAttributes redirect) {
        Typed typed = new Typed(request);
        Words words = frames.words(request);
        String said = typed.text("words");
        if (said.length() > Step.LONGEST_WORDS) {
            return paging.show("rate", request, model, said, tooLong(words, said));
        }
        Optional<Followed> followed = opened.followed(request);
        if (followed.isEmpty()) {
            return "redirect:/follow?again";
        }
        long version = typed.number("version");
        boolean any = false;
        for (Rated rated : Rated.values()) {
            Optional<Satisfaction> satisfaction = satisfaction(typed.text(rated.name()));
            if (satisfaction.isPresent()) {
                Wish step = new Wish.Rate(rated, satisfaction.get(), any ? "" : said);
                UUID command = command(typed, rated.name());
                try {
                    version = act(followed.get(), version, step, command).version();
                    any = true;
                } catch (Refused refused) {
                    return refused(refused, words, redirect);
                }
            }
        }
        if (!any) {
            return paging.show("rate", request, model, said, Errors.one("BUREAU", words.say("portal.rate.missing")));
        }
        Frames.flash(redirect, true, words.say("portal.rate.done"));
        return "redirect:/follow/petition";
    }

    @PostMapping("/follow/review")
    String review(HttpServletRequest request, Model model, RedirectAttributes redirect) {
        Typed typed = new Typed(request);
        Words words = frames.words(request);
        String grounds = typed.text("words");
        if (grounds.isEmpty()) {
            return paging.show("review", request, model, "", Errors.one("words", words.say("portal.review.missing")));
        }
        if (grounds.length() > Step.LONGEST_TEXT) {
            return paging.show("review", request, model, grounds, tooLong(words, grounds));
        }
        boolean last = opened.dossier(request)
                .filter(dossier -> dossier.petition().state() == State.REVIEW_SERVED)
                .isPresent();
        Wish step = last
                ? new Wish.AskFinalReview(Optional.empty(), OptionalLong.empty(), grounds)
                : new Wish.AskReview(Optional.empty(), OptionalLong.empty(), grounds);
        return take(request, redirect, step, "portal.review.done");
    }

    @PostMapping("/follow/withdraw")
    String withdraw(HttpServletRequest request, Model model, RedirectAttributes redirect) {
        Typed typed = new Typed(request);
        Words words = frames.words(request);
        String said = typed.text("words");
        if (said.length() > Step.LONGEST_WORDS) {
            return paging.show("withdraw", request, model, said, tooLong(words, said));
        }
        if (!typed.has("sure")) {
            return paging.show(
                    "withdraw", request, model, said, Errors.one("sure", words.say("portal.withdraw.missing")));
        }
        return take(request, redirect, new Wish.Withdraw(said), "portal.withdraw.done");
    }

    private String take(HttpServletRequest request, RedirectAttributes redirect, Wish step, String done) {
        Typed typed = new Typed(request);
        Words words = frames.words(request);
        Optional<Followed> followed = opened.followed(request);
        if (followed.isEmpty()) {
            return "redirect:/follow?again";
        }
        try {
            act(followed.get(), typed.number("version"), step, command(typed, ""));
            Frames.flash(redirect, true, words.say(done));
        } catch (Refused refused) {
            return refused(refused, words, redirect);
        }
        return "redirect:/follow/petition";
    }

    private Done act(Followed followed, long version, Wish step, UUID command) {
        return petitions.act(
                followed.petition(), version, step, new By.Petitioner(followed.petition()), Optional.of(command));
    }

    private static String refused(Refused refused, Words words, RedirectAttributes redirect) {
        String text = refused.reason() == Reason.STALE
                ? words.say("portal.stale")
                : words.say(
                        "petition.refusal." + refused.reason().name(),
                        words.of("petition.state", refused.state()),
                        words.of("petition.action", refused.action()));
        Frames.flash(redirect, false, text);
        return "redirect:/follow/petition";
    }

    private static Errors tooLong(Words words, String text) {
        return Errors.one("words", words.say("portal.flaw.long", Step.LONGEST_WORDS, text.length()));
    }

    private static Optional<Satisfaction> satisfaction(String typed) {
        return Arrays.stream(Satisfaction.values())
                .filter(one -> one.name().equals(typed))
                .findFirst();
    }

    /** From the form's own name: the same form sent twice asks for the same. */
    private static UUID command(Typed typed, String part) {
        return UUID.nameUUIDFromBytes((typed.text("command") + part).getBytes(StandardCharsets.UTF_8));
    }
}
