package youju.budget;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import youju.budget.Refused.Reason;
import youju.money.Money;

/** What can be done to the ledger. A move that says too little can't be made: its constructor refuses it. */
public sealed interface Move {

    /** Adds a project to a year. */
    record AddProject(int year, String name, Project.Kind kind) implements Move {
        public AddProject {
            name = name.strip();
            if (name.length() < 2 || name.length() > Texts.NAME) {
                throw new Refused(Reason.NAME_BAD, Texts.NAME);
            }
            Texts.year(year);
        }
    }

    /** What moves the ceiling of an allotment and comes with a document. */
    enum Ground {
        /** 年初预算. */
        OPENING,
        /** 追加. */
        SUPPLEMENT,
        /** 调减. */
        REDUCTION,
        /** 上年结转 from before the years kept here; others are carried by {@link CloseYear}. */
        CARRY_IN
    }

    /**
     * Grants money or takes it back.
     *
     * @param economic the class it is planned for, of three or five digits
     * @param amount positive, also of a reduction
     * @param document its number, such as 云财预〔2022〕8号
     */
    record Appropriate(
            Head head,
            Ground ground,
            Optional<String> economic,
            Money amount,
            String document,
            LocalDate day,
            String reason)
            implements Move {
        public Appropriate {
            Texts.positive(amount);
            document = Texts.needed(document, Texts.DOCUMENT, Reason.DOCUMENT_MISSING);
            reason = Texts.free(reason);
            Texts.within(head.year(), day);
        }
    }

    /** Lets an allotment be overspent by so much, by name and with a document, until a supplement covers it. */
    record Exceed(long allotment, Money amount, String document, String reason) implements Move {
        public Exceed {
            Texts.positive(amount);
            document = Texts.needed(document, Texts.DOCUMENT, Reason.DOCUMENT_MISSING);
            reason = Texts.needed(reason, Texts.REASON, Reason.REASON_MISSING);
        }
    }

    /** Takes back, whole, what {@link Appropriate} or {@link Exceed} did. */
    record TakeBack(long appropriation, String reason) implements Move {
        public TakeBack {
            reason = Texts.needed(reason, Texts.REASON, Reason.REASON_MISSING);
        }
    }

    /** Promises money, by a contract or a decision. */
    record Commit(long allotment, String payee, String purpose, String document, LocalDate day, Money amount)
            implements Move {
        public Commit {
            payee = Texts.needed(payee, Texts.PAYEE, Reason.PAYEE_MISSING);
            purpose = Texts.needed(purpose, Texts.PURPOSE, Reason.PURPOSE_MISSING);
            document = Texts.needed(document, Texts.DOCUMENT, Reason.DOCUMENT_MISSING);
            Texts.positive(amount);
        }
    }

    /** Frees what is left of a promise. */
    record Release(long commitment, String reason) implements Move {
        public Release {
            reason = Texts.needed(reason, Texts.REASON, Reason.REASON_MISSING);
        }
    }

    /**
     * Enters what was or is to be paid.
     *
     * @param commitment that it draws on
     * @param voucher number of the voucher, 凭证号
     * @param economic class of five digits
     */
    record Enter(
            long allotment,
            OptionalLong commitment,
            String voucher,
            LocalDate day,
            String payee,
            String purpose,
            String economic,
            Money amount)
            implements Move {
        public Enter {
            voucher = Texts.needed(voucher, Texts.VOUCHER, Reason.VOUCHER_MISSING);
            payee = Texts.needed(payee, Texts.PAYEE, Reason.PAYEE_MISSING);
            purpose = Texts.needed(purpose, Texts.PURPOSE, Reason.PURPOSE_MISSING);
            Texts.positive(amount);
        }
    }

    /** Takes back, whole, an approved entry: the only way to put one right. It waits for approval like any other. */
    record Reverse(long entry, String voucher, LocalDate day, String reason) implements Move {
        public Reverse {
            voucher = Texts.needed(voucher, Texts.VOUCHER, Reason.VOUCHER_MISSING);
            reason = Texts.needed(reason, Texts.PURPOSE, Reason.REASON_MISSING);
        }
    }

    /** Approves an entry. */
    record Approve(long entry, String note) implements Move {
        public Approve {
            note = Texts.free(note);
        }
    }

    /** Sends an entry back: its money is free again. */
    record SendBack(long entry, String reason) implements Move {
        public SendBack {
            reason = Texts.needed(reason, Texts.REASON, Reason.REASON_MISSING);
        }
    }

    /** Closes a year and carries what is left of each allotment into the next. */
    record CloseYear(int year) implements Move {
        public CloseYear {
            Texts.year(year);
        }
    }

    /** Says up to which amount somebody from finance approves, from a day on. */
    record SetLimit(LocalDate since, Money amount, String document) implements Move {
        public SetLimit {
            document = Texts.needed(document, Texts.DOCUMENT, Reason.DOCUMENT_MISSING);
            if (amount.isNegative()) {
                throw new Refused(Reason.AMOUNT_NOT_POSITIVE);
            }
        }
    }
}
