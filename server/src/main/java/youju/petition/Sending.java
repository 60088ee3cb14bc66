package youju.petition;

import java.util.OptionalLong;
import youju.calendar.Period;

/** Sending a petition to the body with authority, and sending it back. */
public sealed interface Sending extends Step {

    /** Where it goes; nothing where it stays. */
    default OptionalLong target() {
        return OptionalLong.empty();
    }

    /** What is said with it. */
    String words();

    @Override
    default String said() {
        return words();
    }

    /** 转送 (art. 22). */
    record Refer(long body, String words) implements Sending {
        public Refer {
            Texts.id("body", body);
            words = Texts.words("words", words);
        }

        @Override
        public OptionalLong target() {
            return OptionalLong.of(body);
        }
    }

    /**
     * 交办: an important matter, with a completion report owed (art. 22).
     *
     * @param days the set period, from receipt
     */
    record Assign(long body, int days, String words) implements Sending {
        public Assign {
            Texts.id("body", body);
            Texts.within("days", days, 1, Period.LONGEST);
            words = Texts.words("words", words);
        }

        @Override
        public OptionalLong target() {
            return OptionalLong.of(body);
        }
    }

    /**
     * 涉法涉诉导入: to the political-legal body of the same level (arts. 20, 22).
     *
     * @param body empty where that body isn't in the house and the petitioner was told where to go
     */
    record RouteToLitigation(OptionalLong body, String words) implements Sending {
        public RouteToLitigation {
            words = Texts.reason("words", words);
        }

        @Override
        public OptionalLong target() {
            return body;
        }
    }

    /** 移送纪检监察: an accusation, by cadre-management authority (arts. 22, 30). */
    record RouteToDiscipline(OptionalLong body, String words) implements Sending {
        public RouteToDiscipline {
            words = Texts.reason("words", words);
        }

        @Override
        public OptionalLong target() {
            return body;
        }
    }

    /**
     * 异议: not this body's business, within 5 working days (art. 23).
     *
     * @param suggested the body whose it is, if known
     */
    record Objection(OptionalLong suggested, String words) implements Sending {
        public Objection {
            words = Texts.reason("words", words);
        }
    }

    /** The sender agrees; the papers come back. */
    record AgreeToObjection(String words) implements Sending {
        public AgreeToObjection {
            words = Texts.words("words", words);
        }
    }

    /** The sender doesn't agree: the body handles it. */
    record Insist(String words) implements Sending {
        public Insist {
            words = Texts.reason("words", words);
        }
    }

    /** 协办: one more body, which contributes to the lead's answer (art. 24). */
    record AddBody(long body, String words) implements Sending {
        public AddBody {
            Texts.id("body", body);
            words = Texts.words("words", words);
        }

        @Override
        public OptionalLong target() {
            return OptionalLong.of(body);
        }
    }
}
