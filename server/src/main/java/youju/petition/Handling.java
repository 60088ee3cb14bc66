package youju.petition;

import youju.calendar.Term;

/** Handling by the body with authority, up to its answer. */
public sealed interface Handling extends Step {

    /** What was done, found, agreed or asked. */
    String words();

    @Override
    default String said() {
        return words();
    }

    /** 受理, told to the petitioner in writing with route and procedure (art. 23). */
    record Accept(Route route, String words) implements Handling {
        public Accept {
            words = Texts.words("words", words);
        }
    }

    /** 不予受理; whose it is or where to go is part of the reason (arts. 19, 23, 31, 36). */
    record NotAccept(Ground ground, String words) implements Handling {
        public NotAccept {
            words = Texts.reason("words", words);
        }
    }

    /**
     * 导入法定途径: tells the petitioner the procedure, the body, how and by when to apply (art. 31).
     *
     * @param route one of {@link Route#STATUTORY}
     * @param where body, procedure, time limit
     */
    record Guide(Route route, String where, String words) implements Handling {
        public Guide {
            where = Texts.reason("where", where);
            words = Texts.words("words", words);
            if (!Route.STATUTORY.contains(route)) {
                throw new BadStep("route", BadStep.Fault.DOES_NOT_FIT);
            }
        }
    }

    /** 调查核实. */
    record Investigate(String words) implements Handling {
        public Investigate {
            words = Texts.required("words", words);
        }
    }

    /** 听取陈述: hears the petitioner (art. 31 (6)). */
    record Hear(String words) implements Handling {
        public Hear {
            words = Texts.required("words", words);
        }
    }

    /**
     * 调解、和解, by consent of both sides; stops no clock (art. 33).
     *
     * @param agreed whether an agreement was signed; its terms are then in the words
     */
    record Mediate(boolean agreed, String words) implements Handling {
        public Mediate {
            words = Texts.required("words", words);
        }
    }

    /** Asks the head of the body for more time (art. 34). */
    record AskExtension(int days, String words) implements Handling {
        public AskExtension {
            Texts.within("days", days, 1, Term.HANDLE.longestExtensionDays());
            words = Texts.reason("words", words);
        }
    }

    /**
     * The head of the body approves; the petitioner is told the reason (art. 34).
     *
     * @param days no more than was asked for
     */
    record ApproveExtension(int days, String words) implements Handling {
        public ApproveExtension {
            Texts.within("days", days, 1, Term.HANDLE.longestExtensionDays());
            words = Texts.reason("words", words);
        }
    }

    record RefuseExtension(String words) implements Handling {
        public RefuseExtension {
            words = Texts.reason("words", words);
        }
    }

    /** A contributing body gives its part to the lead. */
    record Contribute(String words) implements Handling {
        public Contribute {
            words = Texts.required("words", words);
        }
    }
}
