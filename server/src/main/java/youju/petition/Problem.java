package youju.petition;

/** What is wrong with one field of a form; the field by its name in code. */
public record Problem(String field, BadStep.Fault fault) {}
