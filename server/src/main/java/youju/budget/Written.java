package youju.budget;

/** What a move wrote, and how the trail tells it. */
record Written(long id, String action, String subject, String reason, String before, String after) {}
