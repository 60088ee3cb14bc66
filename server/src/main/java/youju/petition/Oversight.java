package youju.petition;

import java.util.List;
import java.util.Set;
import youju.calendar.Period;

/** Supervision, stakes and the end. */
public sealed interface Oversight extends Step {

    /** What is said with it. */
    String words();

    @Override
    default String said() {
        return words();
    }

    /**
     * 督办 (art. 40).
     *
     * @param body who is chased; it has the petition
     * @param suggestions none or several of the three kinds
     * @param days until the written answer is due
     * @param words what was found and what is to be done
     */
    record Supervise(long body, Fault fault, Set<Suggestion> suggestions, int days, String words) implements Oversight {
        public Supervise {
            Texts.id("body", body);
            suggestions = Set.copyOf(suggestions);
            Texts.within("days", days, 1, Period.LONGEST);
            words = Texts.required("words", words);
        }
    }

    /**
     * The supervised body's written answer (art. 40).
     *
     * @param takenUp the suggestions it takes up
     */
    record AnswerSupervision(List<Suggestion> takenUp, String words) implements Oversight {
        public AnswerSupervision {
            takenUp = List.copyOf(takenUp);
            words = Texts.required("words", words);
        }
    }

    /** 回避: the actor has a stake in the matter and doesn't see it any more (art. 28). */
    record DeclareStake(String words) implements Oversight {
        public DeclareStake {
            words = Texts.reason("words", words);
        }
    }

    /** 办结归档: the windows in which the petitioner could still ask have passed, and nothing is owed. */
    record Close(String words) implements Oversight {
        public Close {
            words = Texts.words("words", words);
        }
    }
}
