package youju.inspection.fact;

/**
 * Where a figure or date stands in a skeleton.
 *
 * @param figure the figure itself
 * @param start of the mark in the skeleton
 * @param end after the mark
 */
public record Mark(Figure figure, int start, int end) {}
