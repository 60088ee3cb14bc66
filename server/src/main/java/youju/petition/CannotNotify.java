package youju.petition;

/** Why a petitioner can't be told in writing, so that no notice is owed (art. 23). */
public enum CannotNotify {
    /** 匿名. */
    ANONYMOUS,
    /** 姓名不清. */
    NAME_UNCLEAR,
    /** 住址不清. */
    ADDRESS_UNCLEAR
}
