package youju.inspection;

/** How bad a finding is, worst first. */
public enum Severity {
    /** both statements cannot be true */
    ERROR("错误", "error"),
    /** breaks a rule of the scheme, or an explanation is owed */
    WARNING("警告", "warning"),
    /** should be better */
    NOTE("提示", "note");

    private final Wording title;

    Severity(String chinese, String english) {
        this.title = new Wording(chinese, english);
    }

    public Wording title() {
        return title;
    }
}
