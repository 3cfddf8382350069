package enthesis.domain.picture.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Picture files made for tests: with whatever files carry besides the picture, each with a word to look for.
public final class SampleFiles {
    /// Stands in every place that has to be cut.
    public static final String CANARY = "Zaunkoenig";

    private SampleFiles() {}

    /// Red in the upper left quarter, blue elsewhere, so that it can be seen how it is turned.
    public static BufferedImage image(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var canvas = image.createGraphics();
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height / 2);
        canvas.dispose();
        return image;
    }

    public static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] jpeg(int width, int height) {
        return written(image(width, height), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return written(image(width, height), "png");
    }

    /// A JPEG as a camera writes it: EXIF with this orientation and a name, XMP, IPTC, a comment, a thumbnail in JFIF
    /// and one in EXIF, a second picture in MPF, and more after the end.
    public static byte[] chattyJpeg(int width, int height, int orientation) {
        var plain = jpeg(width, height);
        var file = new ByteArrayOutputStream();
        file.write(plain, 0, 2);
        segment(file, 0xE0, joined(bytes("JFIF\0"), new byte[]{1, 2, 0, 0, 72, 0, 72, 4, 1}, pad(CANARY, 12)));
        segment(file, 0xE1, joined(bytes("Exif\0\0"), exif(orientation)));
        segment(file, 0xE1, bytes("http://ns.adobe.com/xap/1.0/\0<x>" + CANARY + "</x>"));
        segment(file, 0xE2, bytes("MPF\0" + CANARY));
        segment(file, 0xED, bytes("Photoshop 3.0\0" + CANARY));
        segment(file, 0xEE, joined(bytes("Adobe"), new byte[]{0, 100, 0, 0, 0, 0, 1}, bytes(CANARY)));
        segment(file, 0xFE, bytes(CANARY));
        int at = 2;
        while ((plain[at + 1] & 0xFF) >= 0xE0) {
            at += 2 + ((plain[at + 2] & 0xFF) << 8 | (plain[at + 3] & 0xFF));
        }
        file.write(plain, at, plain.length - at);
        file.writeBytes(bytes(CANARY));
        file.writeBytes(jpeg(8, 8));
        return file.toByteArray();
    }

    /// The same as PNG: texts plain, packed and international, time, EXIF, an own chunk, a named profile, a tail.
    public static byte[] chattyPng(int width, int height, int orientation) {
        var plain = png(width, height);
        var file = new ByteArrayOutputStream();
        int header = 8 + 25;
        file.write(plain, 0, header);
        file.writeBytes(chunk("iCCP", joined(bytes(CANARY + "\0\0"), packed(new byte[300]))));
        file.writeBytes(chunk("tEXt", bytes("Patient\0" + CANARY)));
        file.writeBytes(chunk("zTXt", joined(bytes(CANARY + "\0\0"), packed(bytes(CANARY)))));
        file.writeBytes(chunk("iTXt", bytes("XML:com.adobe.xmp\0\0\0\0\0" + CANARY)));
        file.writeBytes(chunk("eXIf", exif(orientation)));
        file.writeBytes(chunk("tIME", new byte[7]));
        file.writeBytes(chunk("prVt", bytes(CANARY)));
        file.write(plain, header, plain.length - header);
        file.writeBytes(bytes(CANARY));
        return file.toByteArray();
    }

    /// The TIFF block of EXIF: orientation, and the canary as the maker's name.
    private static byte[] exif(int orientation) {
        var block = new ByteArrayOutputStream();
        block.writeBytes(new byte[]{'M', 'M', 0, 42, 0, 0, 0, 8, 0, 2});
        block.writeBytes(new byte[]{1, 0x0F, 0, 2, 0, 0, 0, (byte) CANARY.length(), 0, 0, 0, 38});
        block.writeBytes(new byte[]{1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
        block.writeBytes(new byte[4]);
        block.writeBytes(bytes(CANARY));
        return block.toByteArray();
    }

    /// A PNG that says it is so large, whole in its form; what it holds would fill nothing.
    public static byte[] pngOf(int width, int height) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        file.writeBytes(chunk("IHDR", joined(four(width), four(height), new byte[]{1, 0, 0, 0, 0})));
        file.writeBytes(chunk("IDAT", packed(new byte[100_000])));
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    static byte[] chunk(String kind, byte[] content) {
        var body = joined(bytes(kind), content);
        var sum = new CRC32();
        sum.update(body);
        return joined(four(content.length), body, four((int) sum.getValue()));
    }

    static void segment(ByteArrayOutputStream file, int kind, byte[] content) {
        file.writeBytes(new byte[]{(byte) 0xFF, (byte) kind, (byte) ((content.length + 2) >> 8),
                (byte) (content.length + 2)});
        file.writeBytes(content);
    }

    static byte[] packed(byte[] content) {
        var deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        var packed = new byte[content.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    static byte[] four(int number) {
        return new byte[]{(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number};
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] pad(String text, int length) {
        return Arrays.copyOf(bytes(text), length);
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
