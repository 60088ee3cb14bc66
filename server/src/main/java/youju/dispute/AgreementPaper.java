package youju.dispute;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.account.Bodies;
import youju.account.Body;
import youju.document.Documents;
import youju.document.Form;
import youju.document.Format;
import youju.document.OfficialPaper;
import youju.document.Written;
import youju.page.Words;

/**
 * The 调解协议书 of a written agreement (人民调解法 art. 29), drawn whenever somebody asks: names masked, or in clear with a
 * reason on record. It is no numbered paper of a petition, so the register of papers doesn't know it; its number is the
 * dispute's.
 */
@Component
public class AgreementPaper {

    private static final Words WORDS = Words.in(Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private final Disputes disputes;
    private final Bodies bodies;

    AgreementPaper(Disputes disputes, Bodies bodies) {
        this.disputes = disputes;
        this.bodies = bodies;
    }

    /** The last written agreement of a dispute, if there is one for this reader. */
    @Transactional(readOnly = true)
    public Optional<Step.Agree> agreement(long dispute) {
        return disputes.timeline(dispute).stream()
                .map(StepTaken::step)
                .filter(Step.Agree.class::isInstance)
                .map(Step.Agree.class::cast)
                .filter(agree -> agree.form() == Step.Form.WRITTEN)
                .reduce((before, after) -> after);
    }

    /** With masked names, as docx or pdf. */
    @Transactional(readOnly = true)
    public Optional<Written> masked(long dispute, Format format) {
        return draw(dispute, format, Optional.empty());
    }

    /**
     * With names in clear.
     *
     * @throws youju.vault.VaultRefusal if the reason is too short
     */
    @Transactional
    public Optional<Written> original(long dispute, Format format, String why, Actor actor) {
        return draw(dispute, format, Optional.of(new Clear(why, actor)));
    }

    private record Clear(String why, Actor actor) {}

    private Optional<Written> draw(long id, Format format, Optional<Clear> clear) {
        Optional<Dispute> found = disputes.find(id);
        return found.flatMap(dispute -> agreement(id)
                .map(agree -> Documents.write(
                        paper(dispute, agree, names(id, Side.FIRST, clear), names(id, Side.SECOND, clear)), format)));
    }

    private String names(long id, Side side, Optional<Clear> clear) {
        List<String> names = clear.map(asked -> disputes.names(id, side, asked.why(), asked.actor()))
                .orElseGet(() -> disputes.parties(id).stream()
                        .filter(party -> party.side() == side)
                        .map(PartySeen::name)
                        .toList());
        return String.join("、", names);
    }

    private OfficialPaper paper(Dispute dispute, Step.Agree agree, String first, String second) {
        String body = dispute.responsible().isPresent()
                ? bodies.find(dispute.responsible().getAsLong()).map(Body::name).orElse("")
                : "";
        return OfficialPaper.form("", WORDS.say("dispute.paper.title"))
                .table(Form.withColumns(3, 9)
                        .labels(0)
                        .row(WORDS.say("dispute.paper.number"), dispute.number())
                        .row(WORDS.say("dispute.paper.first"), first)
                        .row(WORDS.say("dispute.paper.second"), second)
                        .row(WORDS.say("dispute.paper.mediator"), body + "　" + agree.mediator()))
                .paragraph(WORDS.say("dispute.paper.matter", dispute.found().summary()))
                .paragraph(WORDS.say("dispute.paper.facts", dispute.found().facts()))
                .paragraph(WORDS.say("dispute.paper.terms", agree.words()))
                .paragraph(WORDS.say("dispute.paper.due", day(agree.due())))
                .paragraph(WORDS.say("dispute.paper.force"))
                .paragraph(WORDS.say("dispute.paper.rights"))
                .table(Form.withColumns(3, 4, 3, 4)
                        .labels(0, 2)
                        .tall(3, WORDS.say("dispute.paper.sign-first"), "", WORDS.say("dispute.paper.sign-second"), "")
                        .tall(3, WORDS.say("dispute.paper.sign-mediator"), "", WORDS.say("dispute.paper.seal"), ""))
                .signed(body, agree.day())
                .build();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
