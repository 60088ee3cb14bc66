package youju.document.write;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import youju.document.ScanCode;

/** A scan code as a black and white PNG with its quiet zone. */
final class ScanPicture {

    /** Pixels a module: sharp on a printer of 600 dots an inch. */
    private static final int SCALE = 12;

    private ScanPicture() {}

    static byte[] png(ScanCode code) throws IOException {
        int side = (code.size() + 2 * Standard.QUIET) * SCALE;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int row = y / SCALE - Standard.QUIET;
                int column = x / SCALE - Standard.QUIET;
                boolean inside = row >= 0 && column >= 0 && row < code.size() && column < code.size();
                image.setRGB(x, y, inside && code.isDark(row, column) ? 0x000000 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
