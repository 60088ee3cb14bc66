package youju.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The papers addressed to a petitioner: receipt, notices, opinion, answers to reviews. Whoever writes papers offers one bean
 * of this; without it there is nothing to fetch. Both methods are called in a transaction that reads with the eyes of the
 * citizen who opened that petition, and must give only what was issued to the petitioner.
 */
public interface PapersForPetitioner {

    /** Stands in until papers are written. */
    PapersForPetitioner NONE = new PapersForPetitioner() {
        @Override
        public List<Paper> of(long petition) {
            return List.of();
        }

        @Override
        public Optional<File> file(long petition, String paper) {
            return Optional.empty();
        }
    };

    /**
     * A paper that can be fetched.
     *
     * @param id names it among the papers of its petition; letters, digits and hyphens
     * @param title as 受理告知书
     * @param day it was issued
     */
    record Paper(String id, String title, LocalDate day) {}

    /** A paper as a file. */
    final class File {
        private final String name;
        private final String mediaType;
        private final byte[] bytes;

        public File(String name, String mediaType, byte[] bytes) {
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

    /** In the order they were issued. */
    List<Paper> of(long petition);

    /** Nothing if that petition has no such paper, or it isn't the petitioner's. */
    Optional<File> file(long petition, String paper);
}
