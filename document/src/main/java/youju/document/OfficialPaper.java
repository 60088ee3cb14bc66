package youju.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An official paper (公文) as GB/T 9704-2012 lays it out: what stands in its head, its body and its foot.
 *
 * <p>Begin with {@link #letter}, {@link #notice} or {@link #form}, then {@link Builder#build()}. A text that is empty is left
 * out of the paper; a paper not yet numbered or signed can be written as a draft.
 *
 * @param issuer name of the issuing body, printed in red (发文机关标志); none on a form
 * @param number reference number (发文字号), such as 云信转〔2022〕15号
 * @param title lines may be broken by {@code \n}; else they are balanced
 * @param addressee main recipient (主送机关), without its colon
 * @param annexes names of the annexes, in order, without numbers
 * @param signer the body that signs and seals
 * @param date of signing or adoption (成文日期)
 * @param note remark under the date (附注), such as whom to ask; brackets are added
 * @param copies bodies that get a copy (抄送)
 */
public record OfficialPaper(
        Kind kind,
        String issuer,
        String number,
        String title,
        String addressee,
        List<Block> body,
        List<String> annexes,
        String signer,
        Optional<LocalDate> date,
        String note,
        List<String> copies,
        Optional<ScanCode> scanCode) {

    /** What the paper looks like at first sight. */
    public enum Kind {
        /** 函: the issuer 30 mm below the edge, double red rules at head and foot, number at the right. */
        LETTER,
        /** Issuer in large red letters, number under it, a red rule. */
        NOTICE,
        /** A form or table without red, such as 送达回证. */
        FORM
    }

    /** Code of the body, full year in hexagonal brackets, serial without zeros before it or 第. */
    private static final Pattern NUMBER = Pattern.compile("\\p{IsHan}{1,12}〔\\d{4}〕[1-9]\\d*号");

    /** @throws IllegalArgumentException if the number isn't shaped as the standard wants it */
    public OfficialPaper {
        if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("reference number " + number + " is not shaped as 云信转〔2022〕15号");
        }
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
        copies = List.copyOf(copies);
    }

    /** A letter (函). */
    public static Builder letter(String issuer, String number, String title) {
        return new Builder(Kind.LETTER, issuer, number, title);
    }

    /** A paper under a large red head. */
    public static Builder notice(String issuer, String number, String title) {
        return new Builder(Kind.NOTICE, issuer, number, title);
    }

    /** A form without a red head. */
    public static Builder form(String number, String title) {
        return new Builder(Kind.FORM, "", number, title);
    }

    /** A paper being drawn up. */
    public static final class Builder {

        private final Kind kind;
        private final String issuer;
        private final String number;
        private final String title;
        private final Manuscript body = new Manuscript();
        private final List<String> annexes = new ArrayList<>();
        private final List<String> copies = new ArrayList<>();
        private String addressee = "";
        private String signer = "";
        private String note = "";
        private Optional<LocalDate> date = Optional.empty();
        private Optional<ScanCode> scanCode = Optional.empty();

        private Builder(Kind kind, String issuer, String number, String title) {
            this.kind = kind;
            this.issuer = issuer;
            this.number = number;
            this.title = title;
        }

        public Builder to(String body) {
            addressee = body;
            return this;
        }

        /** Adds to the body; a numbered line (一、 （一） 1. （1）) becomes a heading of its level. */
        public Builder paragraph(String text) {
            body.paragraph(text);
            return this;
        }

        public Builder table(Table table) {
            body.table(table);
            return this;
        }

        public Builder table(Form table) {
            body.table(table);
            return this;
        }

        public Builder annex(String name) {
            annexes.add(name);
            return this;
        }

        public Builder signed(String body, LocalDate day) {
            signer = body;
            date = Optional.of(day);
            return this;
        }

        public Builder note(String text) {
            note = text;
            return this;
        }

        public Builder copyTo(String body) {
            copies.add(body);
            return this;
        }

        public Builder scanCode(ScanCode code) {
            scanCode = Optional.of(code);
            return this;
        }

        public OfficialPaper build() {
            return new OfficialPaper(
                    kind,
                    issuer,
                    number,
                    title,
                    addressee,
                    body.blocks(),
                    annexes,
                    signer,
                    date,
                    note,
                    copies,
                    scanCode);
        }
    }
}
