package youju.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read again as it was, in every format that keeps it. */
class ReaderMeetsWriterTest {

    private static final int SEEDS = 60;

    static Stream<Arguments> seeds() {
        return Stream.of(Format.DOCX, Format.HTML, Format.XLSX)
                .flatMap(format ->
                        java.util.stream.LongStream.range(0, SEEDS).mapToObj(seed -> Arguments.of(format, seed)));
    }

    @ParameterizedTest(name = "{0} of seed {1}")
    @MethodSource("seeds")
    void a_written_document_is_read_as_it_was(Format format, long seed) throws Unreadable {
        Document document = RandomDocument.of(seed, format);
        Document again =
                Documents.read("again", Documents.write(document, format).content());
        assertThat(again.format()).isEqualTo(format);
        assertThat(told(again)).isEqualTo(told(document));
    }

    /** Blocks without their places. */
    private static List<String> told(Document document) {
        return document.blocks().stream().map(ReaderMeetsWriterTest::told).toList();
    }

    private static String told(Block block) {
        return switch (block) {
            case Heading heading -> "heading " + heading.text();
            case Paragraph paragraph -> "paragraph " + paragraph.text();
            case Table table ->
                table.cells().stream()
                        .map(cell -> cell.row() + "," + cell.column() + " " + cell.rowSpan() + "×" + cell.columnSpan()
                                + " " + cell.text())
                        .toList()
                        .toString();
        };
    }
}
