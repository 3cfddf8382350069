package enthesis.exchange.picture;

import enthesis.domain.picture.file.PictureFile.Format;
import enthesis.domain.picture.file.Turn;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Decodes a picture that `Intake` has let in, with fewer pixels where it has more than are asked for, and turns it
/// upright. What the decoder only complains about (an end too early) is refused too.
public final class Decoder {
    /// The longest side that is ever decoded (rulings 14).
    public static final int LONGEST = 4096;
    private static final int OPAQUE = 0xFF000000;

    private Decoder() {}

    /// For the screen: at most `LONGEST` pixels a side.
    public static Pixels decode(byte[] bytes, Turn turn) throws NotDecoded {
        return upright(flat(read(bytes)), turn);
    }

    /// For paper: drawn smaller smoothly, so that its longer side has at most so many pixels.
    public static Pixels decode(byte[] bytes, Turn turn, int longest) throws NotDecoded {
        return upright(smaller(flat(read(bytes)), longest), turn);
    }

    private static BufferedImage read(byte[] bytes) throws NotDecoded {
        Iterator<ImageReader> readers = ImageIO
                .getImageReadersByFormatName(Format.of(bytes).name().toLowerCase(Locale.ROOT));
        var reader = readers.next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            return read(reader, in);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw new NotDecoded();
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader, MemoryCacheImageInputStream in) throws IOException {
        var tooShort = new AtomicBoolean();
        reader.addIIOReadWarningListener(
                (_, warning) -> tooShort.compareAndSet(false,
                        warning.toLowerCase(Locale.ROOT).contains("premature end")));
        reader.setInput(in, true, true);
        var how = reader.getDefaultReadParam();
        int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.ceilDiv(longer, LONGEST);
        how.setSourceSubsampling(step, step, 0, 0);
        var image = reader.read(0, how);
        if (tooShort.get()) {
            throw new NotDecoded();
        }
        return image;
    }

    /// In the colours of the screen, on white where it lets through.
    private static BufferedImage flat(BufferedImage image) {
        return drawn(image, image.getWidth(), image.getHeight());
    }

    private static BufferedImage smaller(BufferedImage image, int longest) {
        double scale = (double) longest / Math.max(image.getWidth(), image.getHeight());
        return scale >= 1
                ? image
                : drawn(image, Math.max(1, (int) Math.round(image.getWidth() * scale)),
                        Math.max(1, (int) Math.round(image.getHeight() * scale)));
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = flat.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return flat;
    }

    private static Pixels upright(BufferedImage image, Turn turn) {
        int width = image.getWidth();
        int height = image.getHeight();
        int wide = turn.swaps() ? height : width;
        var from = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var to = new int[from.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                to[turn.y(x, y, width, height) * wide + turn.x(x, y, width, height)] = from[y * width + x] | OPAQUE;
            }
        }
        return new Pixels(wide, turn.swaps() ? width : height, to);
    }
}
