package youju.relief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youju.money.Money;
import youju.vault.PrivateRecord;

/** Gathers the leaves of a folder out of the grant, its timeline and its scans, in the order of {@link Piece}. */
@Component
class Leaves {

    private final StepTable steps;
    private final Scans scans;
    private final Minutes minutes;
    private final Sources sources;

    Leaves(StepTable steps, Scans scans, Minutes minutes, Sources sources) {
        this.steps = steps;
        this.scans = scans;
        this.minutes = minutes;
        this.sources = sources;
    }

    /** @param clear the recipient in clear; masked where empty */
    List<Leaf> of(Grant grant, Optional<PrivateRecord> clear) {
        List<Leaf> leaves = new ArrayList<>();
        Optional<Decision> decided = Optional.empty();
        for (StepTaken step : steps.of(grant.id())) {
            decided = step.decision().isPresent() ? step.decision() : decided;
            Transition row = Life.row(step.from(), step.action()).orElseThrow();
            Optional<Minutes.Whole> sitting = step.decision().flatMap(decision -> minutes.find(decision.conference()));
            Map<String, String> values = values(grant, clear, step, decided, sitting);
            for (Piece piece : row.papers()) {
                leaves.add(Leaf.written(
                        piece,
                        step.day(),
                        values,
                        piece == Piece.ROSTER ? sitting.map(Leaves::roster).orElse(List.of()) : List.of()));
            }
        }
        scans.of(grant.id()).forEach(scan -> leaves.add(Leaf.scanned(scan)));
        leaves.sort(Comparator.comparing(Leaf::piece));
        return leaves;
    }

    private Map<String, String> values(
            Grant grant,
            Optional<PrivateRecord> clear,
            StepTaken step,
            Optional<Decision> decided,
            Optional<Minutes.Whole> sitting) {
        Map<String, String> values = new HashMap<>();
        Grant.Recipient masked = grant.recipient();
        values.put("number", grant.number());
        values.put("appliedOn", day(grant.appliedOn()));
        values.put("town", grant.townName());
        values.put("village", grant.village());
        values.put("household", String.valueOf(grant.household()));
        values.put("kind", grant.kind().name());
        values.put("hardship", grant.hardship());
        values.put("asked", grant.asked().grouped());
        values.put("petition", grant.petitionNumber());
        values.put("bank", masked.bank());
        values.put("name", clear.map(PrivateRecord::name).orElse(masked.name()));
        values.put("idNumber", clear.flatMap(PrivateRecord::idNumber).orElse(masked.idNumber()));
        values.put("phone", clear.flatMap(PrivateRecord::phone).orElse(masked.phone()));
        values.put("account", clear.flatMap(PrivateRecord::account).orElse(masked.account()));
        values.put("person", step.personName());
        values.put("body", step.bodyName());
        values.put("day", day(step.day()));
        values.put("words", step.words());
        values.put("witnesses", step.witnesses());
        values.put("reference", step.reference());
        step.bank().ifPresent(bank -> {
            values.put("said", bank.outcome().name());
            values.put("voucher", bank.voucher());
        });
        decided.ifPresent(decision -> decision(values, decision));
        sitting.ifPresent(whole -> sitting(values, whole));
        return values;
    }

    private void decision(Map<String, String> values, Decision decision) {
        String source = sources.find(decision.source()).map(Source::name).orElse("");
        values.put("minutes", decision.minutes());
        values.put("heldOn", day(decision.heldOn()));
        values.put("decided", decision.amount().grouped());
        values.put("granted", decision.amount().grouped());
        values.put("paying", decision.amount().grouped());
        values.put("source", source);
        values.put("agree", String.valueOf(decision.agree()));
        values.put("against", String.valueOf(decision.against()));
        values.put("abstain", String.valueOf(decision.abstain()));
        values.put("outcome", decision.outcome().name());
        values.put("remark", decision.words());
    }

    private static void sitting(Map<String, String> values, Minutes.Whole sitting) {
        values.put("place", sitting.held().place());
        values.put("chair", sitting.held().chair());
        values.put(
                "members",
                sitting.members().stream()
                        .map(member -> member.name() + "（" + member.office() + "）")
                        .collect(Collectors.joining("、")));
    }

    /** Everybody that the sitting granted something, masked, with the sum. */
    private static List<List<String>> roster(Minutes.Whole sitting) {
        List<Minutes.Decided> granted = sitting.decided().stream()
                .filter(one -> one.decision().outcome() == Decision.Outcome.GRANT)
                .toList();
        List<List<String>> lines = new ArrayList<>();
        for (Minutes.Decided one : granted) {
            lines.add(List.of(
                    String.valueOf(lines.size() + 1),
                    one.number(),
                    one.name(),
                    one.town(),
                    one.decision().amount().grouped()));
        }
        Money sum =
                Money.sum(granted.stream().map(one -> one.decision().amount()).toList());
        lines.add(List.of("", "", "", "", sum.grouped()));
        return lines;
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
