package youju.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Files to be bound into one PDF: each begins a page and has a bookmark, and pages are numbered through.
 *
 * @param attached a PDF that the bound one carries inside it, under a name; none where the content is empty
 */
public record Folder(String title, List<Part> parts, Attached attached) {

    /** One file of the folder. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Part(String title, Kind kind, byte[] content, boolean numbered) {}

    /** A file inside the file. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Attached(String name, byte[] content) {}

    /** What a part is made of. */
    public enum Kind {
        PDF,
        /** A JPEG or PNG, put on a page of its own. */
        PICTURE
    }

    public Folder {
        parts = List.copyOf(parts);
    }

    public static Folder titled(String title) {
        return new Folder(title, List.of(), new Attached("", new byte[0]));
    }

    /** With one more part, whose pages are numbered. */
    public Folder with(String name, Kind kind, byte[] content) {
        return with(new Part(name, kind, content, true));
    }

    /** With one more part. */
    public Folder with(Part part) {
        List<Part> all = new ArrayList<>(parts);
        all.add(part);
        return new Folder(title, all, attached);
    }

    /** With a cover before all others, which isn't numbered. */
    public Folder covered(String name, byte[] cover) {
        List<Part> all = new ArrayList<>();
        all.add(new Part(name, Kind.PDF, cover, false));
        all.addAll(parts);
        return new Folder(title, all, attached);
    }

    public Folder carrying(String name, byte[] content) {
        return new Folder(title, parts, new Attached(name, content));
    }
}
