package youju.petition;

/** Where a petition stands in its {@link Life}. Names for readers are {@code petition.state.*} in the bundle. */
public enum State {
    /** Before it is received; no petition is ever stored in it. */
    NOTHING,
    /** Came in by web, not yet confirmed by a registrar. */
    RECEIVED,
    /** 已登记 (art. 22). */
    REGISTERED,
    /** 已转送、交办: at the body with authority. */
    SENT,
    /** 异议: the body says it isn't its business (art. 23). */
    OBJECTED,
    /** 已受理: under way. */
    ACCEPTED,
    /** 已导入: led to litigation, arbitration, discipline or another statutory procedure (arts. 30, 31 (1)–(5)). */
    ROUTED,
    /** 不予受理 (arts. 19, 23, 36). */
    NOT_ACCEPTED,
    /** 已出具意见: the opinion or reply is written, not yet served. */
    OPINED,
    /** 已送达: the petitioner has it. */
    SERVED,
    /** 复查中 (art. 35). */
    IN_REVIEW,
    /** 已复查: decided, not yet served. */
    REVIEWED,
    /** 复查已送达. */
    REVIEW_SERVED,
    /** 复核中 (art. 36). */
    IN_FINAL_REVIEW,
    /** 已复核: decided, not yet served. */
    FINALLY_REVIEWED,
    /** 已办结. */
    CLOSED,
    /** 已撤回. */
    WITHDRAWN,
    /** 已并案: goes on in another petition. */
    MERGED;

    /** Whether nothing is owed any more, by anybody. */
    public boolean isFinal() {
        return this == CLOSED || this == WITHDRAWN || this == MERGED;
    }

    /** Whether a body or a reviewer has it in hand, or the petitioner may still ask for more (art. 19). */
    public boolean isUnderWay() {
        return switch (this) {
            case SENT,
                    OBJECTED,
                    ACCEPTED,
                    OPINED,
                    SERVED,
                    IN_REVIEW,
                    REVIEWED,
                    REVIEW_SERVED,
                    IN_FINAL_REVIEW,
                    FINALLY_REVIEWED -> true;
            case NOTHING, RECEIVED, REGISTERED, ROUTED, NOT_ACCEPTED, CLOSED, WITHDRAWN, MERGED -> false;
        };
    }
}
