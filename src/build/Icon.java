import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// Draws the icon of the program, the mark of its start screen on its own ground, in what each system wants. Run by
/// itself it writes those of the window: arguments are the folder and the sizes.
public class Icon {
    private static final Color GROUND = new Color(0x1F7A8C);
    private static final Color FIBRES = new Color(0xCFE6EA);
    private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256);
    private static final Map<String, Integer> OF_APPLE = Map.of("ic07", 128, "ic08", 256, "ic09", 512);

    public static void main(String[] args) throws IOException {
        for (int at = 1; at < args.length; at++) {
            Files.write(Path.of(args[0], args[at] + ".png"), png(Integer.parseInt(args[at])));
        }
    }

    /// The drawing at a size in pixels.
    static byte[] png(int size) throws IOException {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var to = image.createGraphics();
        to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        to.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        to.transform(AffineTransform.getScaleInstance(size / 64.0, size / 64.0));
        to.setColor(GROUND);
        to.fill(new RoundRectangle2D.Double(2, 2, 60, 60, 26, 26));
        to.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        to.setColor(FIBRES);
        to.draw(curve(18, 12, 21, 20, 24, 26, 25, 34));
        to.draw(curve(32, 12, 32, 20, 32, 26, 32, 34));
        to.draw(curve(46, 12, 43, 20, 40, 26, 39, 34));
        to.setColor(Color.WHITE);
        to.setStroke(new BasicStroke(4.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        to.draw(curve(11, 49, 22, 37, 42, 37, 53, 49));
        to.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static Path2D curve(double x, double y, double x1, double y1, double x2, double y2, double x3, double y3) {
        var path = new Path2D.Double();
        path.moveTo(x, y);
        path.curveTo(x1, y1, x2, y2, x3, y3);
        return path;
    }

    /// All sizes in one file of Windows.
    static byte[] ico() throws IOException {
        var images = new ByteArrayOutputStream();
        var head = ByteBuffer.allocate(6 + 16 * SIZES.size()).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) SIZES.size());
        for (int size : SIZES) {
            var png = png(size);
            head.put((byte) size).put((byte) size).putShort((short) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(png.length).putInt(head.capacity() + images.size());
            images.writeBytes(png);
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(head.array());
        out.writeBytes(images.toByteArray());
        return out.toByteArray();
    }

    /// The large sizes in one file of macOS.
    static byte[] icns() throws IOException {
        var images = new ByteArrayOutputStream();
        var out = new DataOutputStream(images);
        for (var one : OF_APPLE.entrySet()) {
            var png = png(one.getValue());
            out.write(one.getKey().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(8 + png.length);
            out.write(png);
        }
        var whole = ByteBuffer.allocate(8 + images.size());
        whole.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(8 + images.size()).put(images.toByteArray());
        return whole.array();
    }
}
