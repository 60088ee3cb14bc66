package youju.petition;

import java.util.OptionalLong;

/**
 * Whom an accusation accuses: a body of the house, a person who signs in to it, or somebody outside.
 *
 * @param named as the petition names them; may be empty where a body or a person is given
 */
public record Accused(OptionalLong body, OptionalLong person, String named) {

    public Accused {
        named = Texts.words("named", named);
        if (body.isEmpty() && person.isEmpty() && named.isEmpty()) {
            throw new BadStep("accused", BadStep.Fault.MISSING);
        }
    }

    public static Accused body(long id) {
        return new Accused(OptionalLong.of(id), OptionalLong.empty(), "");
    }

    public static Accused person(long id) {
        return new Accused(OptionalLong.empty(), OptionalLong.of(id), "");
    }

    public static Accused outside(String named) {
        return new Accused(OptionalLong.empty(), OptionalLong.empty(), named);
    }
}
