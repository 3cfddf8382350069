package enthesis.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Saves what a scene shows under target/screens, to be looked at.
public final class Pictures {
    /// Most of the time of a picture would go into pressing it small.
    private static final float LIGHTLY = 0.9f;

    private static final boolean TWICE = System.getProperty("pictures", "").equals("2x");

    private Pictures() {}

    /// At its own size, and with `-Dpictures=2x` at twice that as `name`-2x. Everything in it must fit; texts with a
    /// word of `cut` may end in dots.
    public static File save(Scene scene, String name, String... cut) {
        var folder = new File("target/screens");
        folder.mkdirs();
        if (TWICE) {
            write(onScreen(() -> shot(scene, 2)), new File(folder, name + "-2x.png"));
        }
        var file = write(onScreen(() -> shot(scene, 1)), new File(folder, name + ".png"));
        assertThat(onScreen(() -> Fits.faults(scene, cut))).as(name).isEmpty();
        return file;
    }

    private static BufferedImage shot(Scene scene, int scale) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        var image = new WritableImage((int) (scene.getWidth() * scale), (int) (scene.getHeight() * scale));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var seen = scene.getRoot().snapshot(parameters, image);
        return SwingFXUtils.fromFXImage(seen, new BufferedImage((int) seen.getWidth(), (int) seen.getHeight(),
                BufferedImage.TYPE_INT_RGB));
    }

    private static File write(BufferedImage image, File file) {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(LIGHTLY);
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
            out.flush();
            Files.write(file.toPath(), bytes.toByteArray());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    /// Does something where the screen may be touched and gives its result.
    public static <T> T onScreen(Callable<T> act) {
        if (Platform.isFxApplicationThread()) {
            return call(act);
        }
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(act.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T call(Callable<T> act) {
        try {
            return act.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
