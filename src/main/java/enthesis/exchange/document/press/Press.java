package enthesis.exchange.document.press;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import enthesis.exchange.document.draw.Artwork;
import enthesis.exchange.document.draw.Drawing;
import enthesis.exchange.document.draw.Numerals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/// Sets pages: a tree of tags and the figures it names become a tagged PDF (PDF/UA) with embedded fonts.
///
/// Nothing is ever fetched, whatever the words contain, and the library's own log is off, because it would quote them.
public final class Press {

    /// The kind of an object element that stands for a figure; its attribute `figure` is the index, or `logo`.
    public static final String FIGURE = "enthesis/figure";
    public static final String LOGO = "logo";

    private final Drawing drawing = new Drawing(new Numerals(Typeface.BOLD.read()));
    private final String style;

    public Press() {
        XRLog.setLoggingEnabled(false);
        style = read("paper.css");
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Press.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] print(Sheaf sheaf) {
        var out = new ByteArrayOutputStream();
        try {
            setting(sheaf, out).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// How many pages it fills.
    public int count(Sheaf sheaf) {
        try (var renderer = setting(sheaf, OutputStream.nullOutputStream()).buildPdfRenderer()) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size();
        }
    }

    private PdfRendererBuilder setting(Sheaf sheaf, OutputStream out) {
        var builder = new PdfRendererBuilder().usePdfUaAccessibility(true).withProducer("Enthesis")
                .withW3cDocument(sheaf.document(style), "").toStream(out)
                .useExternalResourceAccessControl((_, _) -> false,
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        for (var face : Typeface.values()) {
            builder.useFont(face::open, face.family(), face.weight(),
                    face == Typeface.ITALIC ? FontStyle.ITALIC : FontStyle.NORMAL, true);
        }
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(FIGURE, drawer(sheaf));
        builder.useObjectDrawerFactory(drawers);
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, new FSDefaultCacheStore());
        return builder;
    }

    private FSObjectDrawer drawer(Sheaf sheaf) {
        return (element, x, y, width, height, device, _, dots) -> {
            draw(sheaf.artwork(element.getAttribute("figure")), device,
                    new double[]{x, y, width / dots, height / dots});
            return Map.of();
        };
    }

    private void draw(Artwork artwork, OutputDevice device, double[] box) {
        device.drawWithGraphics((float) box[0], (float) box[1], (float) box[2], (float) box[3],
                canvas -> drawing.draw(artwork, canvas, box[2], box[3]));
    }
}
