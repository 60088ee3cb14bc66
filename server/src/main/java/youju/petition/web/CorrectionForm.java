package youju.petition.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import youju.page.Words;
import youju.petition.PersonCorrection;
import youju.petition.Step;
import youju.vault.IdNumber;
import youju.vault.PhoneNumber;
import youju.vault.PrivateRecord;

/** What a registrar typed into the answer to a request for correction. */
record CorrectionForm(Map<String, String> typed) {

    CorrectionForm {
        Map<String, String> clean = new HashMap<>();
        typed.forEach((field, text) -> clean.put(field, text.strip()));
        typed = Map.copyOf(clean);
    }

    Optional<String> value(String field) {
        return Optional.ofNullable(typed.get(field)).filter(text -> !text.isEmpty());
    }

    /** What is wrong with it, a sentence a field; the answer or the reason is looked at in {@code words}. */
    Map<String, String> faults(String words, LocalDate today, Words say) {
        Map<String, String> faults = new HashMap<>();
        Optional<String> said = value(words);
        if (said.isEmpty()) {
            faults.put(words, say.say("petition.fault.MISSING"));
        } else if (said.get().length() > Step.LONGEST_WORDS) {
            faults.put(words, say.say("petition.fault.TOO_LONG"));
        }
        value("idNumber")
                .flatMap(text -> IdNumber.fault(text, today))
                .ifPresent(fault -> faults.put("idNumber", say.say("vault.id." + fault)));
        value("phone")
                .flatMap(PhoneNumber::fault)
                .ifPresent(fault -> faults.put("phone", say.say("vault.phone." + fault)));
        for (String field : new String[] {"name", "address"}) {
            value(field)
                    .filter(text -> text.length() > PrivateRecord.LONGEST_FIELD)
                    .ifPresent(text -> faults.put(field, say.say("petition.fault.TOO_LONG")));
        }
        return faults;
    }

    /** The change of a person; none where nobody was chosen and nothing typed. Call it only without faults. */
    Optional<PersonCorrection> person() {
        int ordinal = value("person")
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
        PersonCorrection change = new PersonCorrection(
                ordinal,
                value("name"),
                value("idNumber").map(text -> new IdNumber(text).text()),
                value("phone").map(text -> new PhoneNumber(text).text()),
                value("address"));
        return ordinal == 0 && change.isEmpty() ? Optional.empty() : Optional.of(change);
    }
}
