package youju.petition;

import youju.account.Actor;
import youju.database.Reading;

/** Who takes a step. */
public sealed interface By {

    /** The program itself: what falls due by the passing of time alone. */
    By PROGRAM = new Program();

    /** How the trail and the timeline name them. */
    String mark();

    /** Whose eyes the step is taken with. */
    Reading reading();

    static By of(Actor actor) {
        return new Official(actor);
    }

    /** Somebody who signed in. */
    record Official(Actor actor) implements By {
        @Override
        public String mark() {
            return actor.mark();
        }

        @Override
        public Reading reading() {
            return actor.reading();
        }
    }

    /** A citizen who opened the petition with its query code. */
    record Petitioner(long petition) implements By {
        @Override
        public String mark() {
            return "citizen:petition:" + petition;
        }

        @Override
        public Reading reading() {
            return Reading.citizen(petition);
        }
    }

    /** See {@link #PROGRAM}. */
    record Program() implements By {
        @Override
        public String mark() {
            return "system";
        }

        @Override
        public Reading reading() {
            return Reading.SYSTEM;
        }
    }
}
