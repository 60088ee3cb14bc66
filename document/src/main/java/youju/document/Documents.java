package youju.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import youju.document.Unreadable.Reason;

/** The door through which a file becomes a {@link Document}, and a document or paper a file. */
public final class Documents {

    private Documents() {}

    /**
     * Reads a file of any known format.
     *
     * @throws Unreadable for every fault of the file, with its reason
     */
    public static Document read(Path file) throws Unreadable {
        String name = file.toString();
        try {
            if (!Files.isRegularFile(file)) {
                throw new Unreadable(name, Reason.NOT_FOUND, Files.isDirectory(file) ? "a folder" : "");
            }
            long size = Files.size(file);
            if (size > Limits.FILE_BYTES) {
                throw new Unreadable(name, Reason.TOO_LARGE, (size >> 20) + " MB");
            }
            return read(name, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new Unreadable(name, Reason.NOT_FOUND, e);
        } catch (IOException e) {
            throw new Unreadable(name, Reason.DAMAGED, e);
        }
    }

    /**
     * Reads content that is already in memory.
     *
     * @param name how messages call it
     * @throws Unreadable for every fault of the content, with its reason
     */
    public static Document read(String name, byte[] content) throws Unreadable {
        Source source = new Source(name, content);
        Format format = Formats.of(source);
        Draft draft = new Draft(source);
        try {
            reader(format).read(source, draft);
        } catch (IOException | RuntimeException e) {
            // The parsers meet hostile bytes with any exception they like; for the reader of a report it is one fault.
            throw source.unreadable(Reason.DAMAGED, e);
        } catch (StackOverflowError e) {
            throw source.unreadable(Reason.DAMAGED, "nested too deeply");
        } catch (OutOfMemoryError e) {
            throw source.unreadable(Reason.TOO_LARGE, "memory");
        }
        return draft.finish(format);
    }

    /**
     * Writes a document as docx, pdf, html or xlsx. The same document gives the same bytes.
     *
     * @throws IllegalArgumentException for a format that is only read
     */
    public static Written write(Document document, Format format) {
        try {
            return writer(format, Writer.class).write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes an official paper as docx or pdf, laid out after GB/T 9704. The same paper gives the same bytes.
     *
     * @throws IllegalArgumentException for any other format
     */
    public static Written write(OfficialPaper paper, Format format) {
        try {
            return writer(format, PaperWriter.class).write(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Binds files into one PDF with bookmarks and page numbers. The same folder gives the same bytes. */
    public static Written bind(Folder folder) {
        try {
            return binder().bind(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How many pages a part of a folder takes.
     *
     * @throws Unreadable if it is no PDF that can be opened without a password, or no picture
     */
    public static int pages(Folder.Part part) throws Unreadable {
        try {
            return binder().pages(part);
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(part.title(), Reason.DAMAGED, e);
        }
    }

    private static Binder binder() {
        return ServiceLoader.load(Binder.class, Documents.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no binder on the class path"));
    }

    private static <W extends Writer> W writer(Format format, Class<W> kind) {
        return ServiceLoader.load(Writer.class, Documents.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(writer -> writer.format() == format && kind.isInstance(writer))
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not written as " + format));
    }

    private static Reader reader(Format format) {
        return ServiceLoader.load(Reader.class, Documents.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(reader -> reader.formats().contains(format))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no reader for " + format + " on the class path"));
    }
}
