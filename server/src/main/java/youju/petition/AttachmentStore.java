package youju.petition;

import java.util.Optional;

/** Where the bytes of attachments lie; who may have them is decided before it is asked. Written once, never changed. */
interface AttachmentStore {

    /** Keeps bytes under a key that is new. Called inside the transaction that adds the attachment. */
    void put(String key, byte[] bytes);

    /** What was kept, if it is there. */
    Optional<byte[]> get(String key);
}
