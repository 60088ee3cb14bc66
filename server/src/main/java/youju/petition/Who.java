package youju.petition;

import java.util.List;
import youju.account.Role;

/** Who may take a step: a role on a side. Names for readers are {@code petition.who.*} in the bundle. */
public enum Who {
    PETITIONER(Side.PETITIONER),
    PROGRAM(Side.PROGRAM),
    REGISTRAR(Side.BUREAU, Role.REGISTRAR),
    SUPERVISOR(Side.BUREAU, Role.SUPERVISOR),
    HANDLER(Side.LEAD, Role.HANDLER),
    /** 办理机关负责人: the head of the body that handles, who alone approves more time (art. 34). */
    HEAD(Side.LEAD, Role.LEADER),
    CONTRIBUTOR(Side.CONTRIBUTING, Role.HANDLER),
    REVIEWER(Side.REVIEWING, Role.REVIEWER),
    SUPERVISED(Side.SUPERVISED, Role.HANDLER, Role.REVIEWER, Role.LEADER),
    /** Any official who has to do with it. */
    INVOLVED(Side.INVOLVED, Role.REGISTRAR, Role.SUPERVISOR, Role.HANDLER, Role.REVIEWER, Role.LEADER);

    private final Side side;
    private final List<Role> roles;

    Who(Side side, Role... roles) {
        this.side = side;
        this.roles = List.of(roles);
    }

    public Side side() {
        return side;
    }

    /** One of them is needed; none for the petitioner and the program. */
    public List<Role> roles() {
        return roles;
    }

    /** Whether somebody is that, of this petition. */
    boolean is(Party party, Case matter) {
        return switch (party.by()) {
            case By.Program program -> side == Side.PROGRAM;
            case By.Petitioner petitioner ->
                side == Side.PETITIONER
                        && petitioner.petition() == matter.petition().id();
            case By.Official(var actor) ->
                actor.isAny(roles) && (matter.isOn(side, party) || (actor.isOfBureau() && isOfBureau()));
        };
    }

    private boolean isOfBureau() {
        return side == Side.BUREAU || side == Side.INVOLVED;
    }
}
