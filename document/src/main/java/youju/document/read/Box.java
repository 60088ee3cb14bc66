package youju.document.read;

/** The rectangle of a table cell on a page, in points from the upper left corner. */
record Box(double left, double top, double right, double bottom) {

    boolean holds(Glyph glyph) {
        return glyph.middleX() >= left && glyph.middleX() < right && glyph.middleY() >= top && glyph.middleY() < bottom;
    }

    Box lower(double by) {
        return new Box(left, top + by, right, bottom + by);
    }
}
