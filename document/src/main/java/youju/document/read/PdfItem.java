package youju.document.read;

import java.util.ArrayList;
import java.util.List;

/** What a page holds, from top to bottom. */
sealed interface PdfItem permits PdfItem.Ruled, TextLine {

    double top();

    /**
     * A ruled table, or the part of one on a page.
     *
     * @param texts of the boxes, in their order
     * @param glyphs all that lie in it
     */
    record Ruled(List<Box> boxes, List<String> texts, List<Glyph> glyphs) implements PdfItem {

        static Ruled of(List<Box> boxes, List<Glyph> page) {
            List<String> texts = new ArrayList<>();
            List<Glyph> inside = new ArrayList<>();
            for (Box box : boxes) {
                List<Glyph> held = page.stream().filter(box::holds).toList();
                inside.addAll(held);
                texts.add(TextLine.joined(TextLine.of(held)));
            }
            return new Ruled(boxes, texts, inside);
        }

        @Override
        public double top() {
            return boxes.getFirst().top();
        }

        double bottom() {
            return boxes.stream().mapToDouble(Box::bottom).max().orElse(0);
        }

        double left() {
            return boxes.stream().mapToDouble(Box::left).min().orElse(0);
        }

        double right() {
            return boxes.stream().mapToDouble(Box::right).max().orElse(0);
        }
    }
}
