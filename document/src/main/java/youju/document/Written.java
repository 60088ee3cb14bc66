package youju.document;

import java.util.List;

/**
 * A finished file.
 *
 * @param missing characters that no embedded font has, each once in order of appearance; 〓 stands for them on the page.
 *     Always empty for formats that leave the fonts to their reader.
 */
@SuppressWarnings("ArrayRecordComponent")
public record Written(Format format, byte[] content, List<String> missing) {

    public Written {
        missing = List.copyOf(missing);
    }

    public Written(Format format, byte[] content) {
        this(format, content, List.of());
    }
}
