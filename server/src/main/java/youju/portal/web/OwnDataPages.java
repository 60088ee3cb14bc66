package youju.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Open;
import youju.page.Frames;
import youju.page.Words;
import youju.petition.By;
import youju.petition.Contacts;
import youju.petition.CorrectionRequests;
import youju.petition.PetitionerSeen;
import youju.petition.Step;
import youju.portal.Dossier;
import youju.portal.OwnRecord;
import youju.vault.PhoneNumber;
import youju.vault.PrivateRecord;

/** What is kept about the petitioner: to read, to copy, to put right (个人信息保护法 arts. 45, 46). */
@Controller
@Open
class OwnDataPages {

    private static final int LONGEST_ADDRESS = 200;

    private final Frames frames;
    private final OpenedPetition opened;
    private final MatterPaging paging;
    private final Contacts contacts;
    private final CorrectionRequests corrections;
    private final OwnRecord ownRecord;

    OwnDataPages(
            Frames frames,
            OpenedPetition opened,
            MatterPaging paging,
            Contacts contacts,
            CorrectionRequests corrections,
            OwnRecord ownRecord) {
        this.frames = frames;
        this.opened = opened;
        this.paging = paging;
        this.contacts = contacts;
        this.corrections = corrections;
        this.ownRecord = ownRecord;
    }

    @GetMapping("/follow/data")
    String data(HttpServletRequest request, Model model) {
        return paging.show("data", request, model);
    }

    @GetMapping("/follow/copy")
    String copy(HttpServletRequest request, Model model) {
        return paging.show("copy", request, model);
    }

    /** Shows what is masked elsewhere, to whoever knows the whole phone number; kept on no page. */
    @PostMapping("/follow/copy")
    String copyInClear(HttpServletRequest request, Model model) {
        Optional<Dossier> dossier = opened.dossier(request);
        Words words = frames.words(request);
        String phone = new Typed(request).text("phone");
        Optional<PrivateRecord> clear = dossier.flatMap(one -> ownRecord.open(one, phone));
        Errors errors = clear.isPresent() ? Errors.NONE : Errors.one("phone", words.say("portal.copy.wrong"));
        return paging.show("copy", request, model, "", errors, clear);
    }

    @PostMapping("/follow/data")
    String correct(HttpServletRequest request, Model model, RedirectAttributes redirect) {
        Typed typed = new Typed(request);
        Words words = frames.words(request);
        Optional<Dossier> dossier = opened.dossier(request);
        Optional<PetitionerSeen> self = dossier.flatMap(Dossier::self);
        if (dossier.isEmpty() || self.isEmpty()) {
            return "redirect:/follow?again";
        }
        Optional<String> phone = Optional.of(typed.text("phone")).filter(text -> !text.isEmpty());
        Optional<String> address = Optional.of(typed.text("address")).filter(text -> !text.isEmpty());
        Optional<PhoneNumber.Fault> fault = phone.flatMap(PhoneNumber::fault);
        if (fault.isPresent()) {
            return paging.show(
                    "data", request, model, "", Errors.one("phone", words.say("vault.phone." + fault.get())));
        }
        if (address.filter(text -> text.length() > LONGEST_ADDRESS).isPresent()) {
            String text = words.say(
                    "portal.flaw.long", LONGEST_ADDRESS, typed.text("address").length());
            return paging.show("data", request, model, "", Errors.one("address", text));
        }
        if (phone.isEmpty() && address.isEmpty()) {
            return paging.show("data", request, model, "", Errors.one("phone", words.say("portal.data.missing")));
        }
        long id = dossier.get().petition().id();
        boolean done = contacts.correct(
                id,
                self.get().ordinal(),
                phone.map(text -> new PhoneNumber(text).text()),
                address,
                new By.Petitioner(id));
        Frames.flash(redirect, done, words.say(done ? "portal.data.done" : "portal.data.erased"));
        return "redirect:/follow/data";
    }

    @PostMapping("/follow/correction")
    String ask(HttpServletRequest request, Model model, RedirectAttributes redirect) {
        Words words = frames.words(request);
        String asked = new Typed(request).text("words");
        Optional<Dossier> dossier = opened.dossier(request);
        if (dossier.isEmpty()) {
            return "redirect:/follow?again";
        }
        if (asked.isEmpty() || asked.length() > Step.LONGEST_WORDS) {
            String text = asked.isEmpty()
                    ? words.say("portal.correction.missing")
                    : words.say("portal.flaw.long", Step.LONGEST_WORDS, asked.length());
            return paging.show("data", request, model, asked, Errors.one("words", text));
        }
        long id = dossier.get().petition().id();
        boolean done = corrections.ask(id, asked, new By.Petitioner(id));
        Frames.flash(redirect, done, words.say(done ? "portal.correction.done" : "portal.correction.most"));
        return "redirect:/follow/data";
    }
}
