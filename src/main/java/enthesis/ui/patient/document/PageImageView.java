package enthesis.ui.patient.document;

import enthesis.exchange.document.outside.OutsidePage;
import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A page as a picture on the screen. Its pixels are not copied: a large one costs the screen's thread nothing.
final class PageImageView {
    private PageImageView() {}

    static ImageView of(OutsidePage page) {
        var pixels = page.pixels();
        var image = new ImageView(new WritableImage(new PixelBuffer<>(pixels.width(), pixels.height(),
                IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance())));
        image.setSmooth(true);
        image.setAccessibleText(page.words());
        return image;
    }
}
