package youju.paper;

import java.time.LocalDate;
import youju.petition.PaperKind;

/**
 * A paper that was issued.
 *
 * @param step the step in the petition's timeline that issued it
 * @param number 文号: 云信转〔2022〕15号
 * @param body who issued it, by the name it had then
 * @param word of the number, between the short code and the year
 * @param toPetitioner whether it is addressed to the petitioner
 * @param template version of the template, 0 for the one that comes with the program
 */
public record Issued(
        long id,
        long petition,
        long step,
        PaperKind kind,
        String number,
        long body,
        String bodyName,
        String word,
        int year,
        long serial,
        LocalDate day,
        boolean toPetitioner,
        int template) {}
