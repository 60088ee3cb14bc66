package youju.petition;

import java.time.LocalDate;
import java.util.Optional;

/** 听证: in handling it counts, in a re-review its days are left out (arts. 31, 36). */
public sealed interface Hearing extends Step {

    /** Begins. */
    record Hold(LocalDate day, String place, String words) implements Hearing {
        public Hold {
            place = Texts.reason("place", place);
            words = Texts.words("words", words);
        }

        @Override
        public Optional<LocalDate> happened() {
            return Optional.of(day);
        }

        @Override
        public String said() {
            return words;
        }
    }

    /** Ends that day; the words are its conclusion. */
    record End(LocalDate day, String words) implements Hearing {
        public End {
            words = Texts.required("words", words);
        }

        @Override
        public Optional<LocalDate> happened() {
            return Optional.of(day);
        }

        @Override
        public String said() {
            return words;
        }
    }
}
