package youju.relief;

/** What can be done with a grant; {@link Life} says when and with which duty. Names are {@code relief.action.*}. */
public enum Action {
    APPLY,
    CERTIFY_VILLAGE,
    CERTIFY_TOWN,
    REFUSE,
    GRANT,
    DEFER,
    TURN_DOWN,
    APPROVE,
    SEND_BACK,
    CANCEL,
    PUT_IN_BATCH,
    CONFIRM,
    FAIL,
    RETURN,
    CORRECT_ACCOUNT,
    FILE,
    WITHDRAW;

    /** Whether it is taken on the grant's own page; the others come of a sitting, a batch or what the bank said. */
    public boolean isOnPage() {
        return switch (this) {
            case CERTIFY_VILLAGE, CERTIFY_TOWN, REFUSE, APPROVE, SEND_BACK, CANCEL, CORRECT_ACCOUNT, FILE, WITHDRAW ->
                true;
            case APPLY, GRANT, DEFER, TURN_DOWN, PUT_IN_BATCH, CONFIRM, FAIL, RETURN -> false;
        };
    }
}
