package youju.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Where a sealed value belongs. It is authenticated with the value, so that one put elsewhere doesn't open. */
record Binding(String table, long row, String field) {

    /** Each text with its length before it: no two bindings have the same bytes. */
    byte[] bytes() {
        byte[] tableBytes = table.getBytes(StandardCharsets.UTF_8);
        byte[] fieldBytes = field.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(2 * Integer.BYTES + Long.BYTES + tableBytes.length + fieldBytes.length)
                .putInt(tableBytes.length)
                .put(tableBytes)
                .putLong(row)
                .putInt(fieldBytes.length)
                .put(fieldBytes)
                .array();
    }
}
