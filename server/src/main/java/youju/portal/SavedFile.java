package youju.portal;

/** A file for the petitioner to save. */
public final class SavedFile {

    private final String name;
    private final String mediaType;
    private final byte[] bytes;

    SavedFile(String name, String mediaType, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
