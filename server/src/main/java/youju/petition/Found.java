package youju.petition;

import java.util.OptionalLong;

/**
 * What had to be looked up outside the petition for one step.
 *
 * @param body where the step sends the petition, or the body that it asks for review
 * @param bodyExists whether that body is there and not abolished; true where the step names none
 * @param bodyAccused whether that body, or one above it, is accused in it
 * @param shown whether the petition that the step names shows what the step says of it
 * @param finallyReviewed whether another petition of the matter had its re-review
 * @param matter the matter of the petition that the step names
 */
record Found(
        OptionalLong body,
        boolean bodyExists,
        boolean bodyAccused,
        boolean shown,
        boolean finallyReviewed,
        OptionalLong matter) {

    static final Found NOTHING = new Found(OptionalLong.empty(), true, false, false, false, OptionalLong.empty());

    static Found body(OptionalLong body, boolean exists, boolean accused) {
        return new Found(body, exists, accused, false, false, OptionalLong.empty());
    }

    static Found shown(boolean shown, OptionalLong matter) {
        return new Found(OptionalLong.empty(), true, false, shown, false, matter);
    }

    static Found lastWord(boolean spoken) {
        return new Found(OptionalLong.empty(), true, false, false, spoken, OptionalLong.empty());
    }
}
