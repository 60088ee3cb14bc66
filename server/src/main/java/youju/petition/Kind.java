package youju.petition;

/** What a petition is by its purpose (arts. 29–31). */
public enum Kind {
    /** 建议意见 (art. 29). */
    PROPOSAL,
    /** 检举控告: neither it nor what it says may reach the accused (art. 30). */
    ACCUSATION,
    /** 申诉求决: asks for a remedy (art. 31). */
    APPEAL
}
