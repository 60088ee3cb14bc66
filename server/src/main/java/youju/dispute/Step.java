package youju.dispute;

import java.time.LocalDate;
import java.util.Optional;

/** What somebody does with a dispute: one record an {@link Action}. A field that won't do is a {@link BadField}. */
public sealed interface Step {

    /** Longest text of a step. */
    int LONGEST = 2_000;

    /** Why, or what was done, for the timeline and the trail. */
    String words();

    /** The day it happened, where that may be before the day it is written down. */
    default Optional<LocalDate> on() {
        return Optional.empty();
    }

    /** Written by the registration itself. */
    record Register(String words) implements Step {}

    /** 自行承办: the body that found it settles it. */
    record TakeUp(String words) implements Step {
        public TakeUp {
            words = Texts.optional("words", words);
        }
    }

    /**
     * 交办.
     *
     * @param body that has to settle it
     * @param due until when
     */
    record Assign(long body, LocalDate due, String words) implements Step {
        public Assign {
            words = Texts.optional("words", words);
        }
    }

    /** 退回: not this body's business. */
    record GiveBack(String words) implements Step {
        public GiveBack {
            words = Texts.needed("words", words);
        }
    }

    /**
     * 受理调解.
     *
     * @param consent that both sides were asked and want it; without, there is no mediation
     */
    record BeginMediation(boolean consent, String mediator, String words) implements Step {
        public BeginMediation {
            mediator = Texts.needed("mediator", mediator);
            words = Texts.optional("words", words);
            if (!consent) {
                throw new BadField("consent", BadField.Fault.MISSING);
            }
        }
    }

    /** 调解一次. */
    record HoldSession(LocalDate day, String mediator, String place, String words) implements Step {
        public HoldSession {
            mediator = Texts.needed("mediator", mediator);
            place = Texts.optional("place", place);
            words = Texts.needed("words", words);
        }

        @Override
        public Optional<LocalDate> on() {
            return Optional.of(day);
        }
    }

    /** How an agreement was made (人民调解法 art. 28). */
    enum Form {
        /** 调解协议书. */
        WRITTEN,
        /** 口头协议, with a record. */
        ORAL
    }

    /**
     * 达成协议.
     *
     * @param day of effect: both signed, or agreed by word of mouth (arts. 29, 30)
     * @param due until when it is to be carried out
     * @param words its terms
     */
    record Agree(Form form, LocalDate day, LocalDate due, String mediator, String words) implements Step {
        public Agree {
            mediator = Texts.needed("mediator", mediator);
            words = Texts.needed("words", words);
            if (due.isBefore(day)) {
                throw new BadField("due", BadField.Fault.OUT_OF_RANGE);
            }
        }

        @Override
        public Optional<LocalDate> on() {
            return Optional.of(day);
        }
    }

    /** 司法确认 (art. 33): both sides ask the court together. */
    record ConfirmByCourt(LocalDate day, String words) implements Step {
        public ConfirmByCourt {
            words = Texts.needed("words", words);
        }

        @Override
        public Optional<LocalDate> on() {
            return Optional.of(day);
        }
    }

    /** 已履行. */
    record CarryOut(LocalDate day, String words) implements Step {
        public CarryOut {
            words = Texts.needed("words", words);
        }

        @Override
        public Optional<LocalDate> on() {
            return Optional.of(day);
        }
    }

    /** 未履行: back to mediation. */
    record Break(String words) implements Step {
        public Break {
            words = Texts.needed("words", words);
        }
    }

    /** 直接化解: settled without an agreement, as by paying what was owed. */
    record Settle(LocalDate day, String words) implements Step {
        public Settle {
            words = Texts.needed("words", words);
        }

        @Override
        public Optional<LocalDate> on() {
            return Optional.of(day);
        }
    }

    /** Why mediation ended without an agreement. */
    enum End {
        /** 当事人不愿调解 (arts. 17, 23). */
        REFUSED,
        /** 未达成协议. */
        NO_AGREEMENT,
        /** 已转入诉讼、仲裁等法定途径. */
        AT_LAW
    }

    /** 终止调解 (art. 26). The words say which way the sides were told of. */
    record Terminate(End why, String words) implements Step {
        public Terminate {
            words = Texts.needed("words", words);
        }
    }

    /** How the sides were asked. */
    enum Manner {
        VISIT,
        PHONE
    }

    /**
     * 回访: asks both sides whether the settlement holds.
     *
     * @param holds whether it does; if not, the dispute is open again
     */
    record FollowUp(LocalDate day, Manner manner, boolean holds, String words) implements Step {
        public FollowUp {
            words = Texts.needed("words", words);
        }

        @Override
        public Optional<LocalDate> on() {
            return Optional.of(day);
        }
    }

    /** 重新办理. */
    record Reopen(String words) implements Step {
        public Reopen {
            words = Texts.needed("words", words);
        }
    }

    /** 归档. */
    record Close(String words) implements Step {
        public Close {
            words = Texts.optional("words", words);
        }
    }
}
