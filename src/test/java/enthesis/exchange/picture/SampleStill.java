package enthesis.exchange.picture;

import enthesis.domain.picture.file.SampleFiles;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Random;

/// An ultrasound still as it might look: layers of grey under the skin, a bright cortex, a needle. Invented.
public final class SampleStill {
    private static final int WIDE = 1024;
    private static final int HIGH = 768;

    private SampleStill() {}

    public static byte[] png() {
        return SampleFiles.written(image(), "png");
    }

    public static byte[] jpeg() {
        return SampleFiles.written(image(), "jpeg");
    }

    private static BufferedImage image() {
        var image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_3BYTE_BGR);
        var random = new Random(23);
        for (int y = 0; y < HIGH; y++) {
            for (int x = 0; x < WIDE; x++) {
                double cortex = 420 + 60 * Math.sin(x / 170.0);
                double layer = 70 + 40 * Math.sin(y / 23.0 + x / 400.0);
                double grey = y < 60 ? 8 : y > cortex + 14 ? 18 : Math.abs(y - cortex) < 10 ? 225 : layer;
                int shade = (int) Math.clamp(grey + random.nextGaussian() * 16, 0, 255);
                image.setRGB(x, y, shade << 16 | shade << 8 | shade);
            }
        }
        var canvas = image.createGraphics();
        canvas.setColor(new Color(240, 240, 240));
        canvas.drawLine(40, 90, 500, 372);
        canvas.drawLine(40, 91, 500, 373);
        canvas.dispose();
        return image;
    }
}
