package youju.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A document as its reader sees it: blocks in reading order, each with its place.
 *
 * @param name how a message names it, usually the file's name
 */
public record Document(String name, Format format, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    public Stream<Table> tables() {
        return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
    }

    /** Headings and paragraphs, without tables. */
    public Stream<Block> prose() {
        return blocks.stream().filter(block -> !(block instanceof Table));
    }
}
