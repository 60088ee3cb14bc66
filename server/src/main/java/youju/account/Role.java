package youju.account;

import java.util.Set;

/** What a person may do; a person may have several. Names for readers are {@code account.role.*} in the bundle. */
public enum Role {
    /** 登记: registers petitions and sends them to the body with authority. */
    REGISTRAR,
    /** 承办: handles what was sent to the person's body. */
    HANDLER,
    /** 督查: watches the clocks and chases (art. 40). */
    SUPERVISOR,
    /** 复查复核: decides reviews and re-reviews that were asked of the person's body (arts. 35, 36). */
    REVIEWER,
    /** 领导: approves for the person's body. */
    LEADER,
    /** 财务. */
    FINANCE,
    /** 绩效. */
    EVALUATOR,
    /** 审计: reads everything, changes nothing. */
    AUDITOR,
    /** Keeps bodies, people and settings; no casework rights. */
    ADMINISTRATOR;

    /** Whether it lets one look into petitions; the others keep money, people or settings. */
    public boolean isCasework() {
        return switch (this) {
            case REGISTRAR, HANDLER, SUPERVISOR, REVIEWER, LEADER, AUDITOR -> true;
            case FINANCE, EVALUATOR, ADMINISTRATOR -> false;
        };
    }

    /** Whether one person may have all of these: who gives rights doesn't also use them on petitions. */
    public static boolean mayMeet(Set<Role> roles) {
        return !roles.contains(ADMINISTRATOR) || roles.stream().noneMatch(Role::isCasework);
    }
}
