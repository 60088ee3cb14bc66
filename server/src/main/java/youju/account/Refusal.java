package youju.account;

/** A change of a person or a body was refused and nothing was changed; pages say why by {@link #key}. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. The sentence for readers is {@code account.refusal.*} in the bundle. */
    public enum Reason {
        PERSON_NAME("name"),
        SIGN_IN("signIn"),
        SIGN_IN_TAKEN("signIn"),
        /** {@link Role#mayMeet}. */
        ROLES_EXCLUDE("roles"),
        /** Nobody changes their own roles. */
        OWN_ROLES("roles"),
        /** Nobody shuts themselves out, so an administrator always remains. */
        OWN_ACCOUNT("active"),
        /** An abolished body gets nothing new. */
        BODY_ABOLISHED("body"),
        NO_REASON("reason"),
        PASSWORD_LENGTH("password"),
        /** Of letters, digits and signs, two kinds at least. */
        PASSWORD_PLAIN("password"),
        PASSWORD_HAS_NAME("password"),
        PASSWORD_SAME("password"),
        PASSWORD_REPEAT("repeat"),
        PASSWORD_WRONG("old"),
        PASSWORD_WAIT("old"),
        BODY_NAME("bodyName"),
        BODY_NAME_TAKEN("bodyName"),
        BODY_CODE("code"),
        /** People or bodies that are still there have to go elsewhere first. */
        BODY_IN_USE("active"),
        /** A body below an abolished one can't be restored. */
        BODY_ABOVE_ABOLISHED("active"),
        SECOND_BUREAU("kind"),
        /** There are people already: setting up is over. */
        SET_UP("token");

        private final String field;

        Reason(String field) {
            this.field = field;
        }

        /** The field of the form that it is about. */
        public String field() {
            return field;
        }
    }

    private final Reason reason;

    public Refusal(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String key() {
        return "account.refusal." + reason;
    }
}
