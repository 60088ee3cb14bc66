package youju.account;

/** What a body is. Names for readers are {@code account.kind.*} in the bundle. */
public enum BodyKind {
    /** 政府: the people's government of the county, which reviews what its departments answered. */
    GOVERNMENT,
    /** 信访局: the petition bureau itself. */
    BUREAU,
    /** 内设机构: an office inside a body. */
    OFFICE,
    /** 乡镇、街道. */
    TOWN,
    /** 部门. */
    DEPARTMENT
}
