package enthesis.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How the program looks: Inter and JetBrains Mono, AtlantaFX below, our tokens and our one shared sheet above.
///
/// The look can be changed while windows are open. Only the token sheets hold colours.
public final class Theme {
    private static final List<String> FONTS = List
            .of("inter/Inter-Light.otf", "inter/Inter-Regular.otf", "inter/Inter-SemiBold.otf", "inter/Inter-Bold.otf",
                    "inter/Inter-Italic.otf", "jetbrains_mono/JetBrainsMono-Regular.ttf",
                    "jetbrains_mono/JetBrainsMono-Bold.ttf");
    private static final List<String> SHEETS = List
            .of("enthesis.css", "controls.css", "fields.css", "signs.css", "findings.css", "frame.css", "start.css");

    public enum Look {
        LIGHT, DARK
    }

    public final ObjectProperty<Look> look;

    /// The letters come last: where somebody reads them already, they are read meanwhile.
    public Theme(Look look) {
        this.look = new SimpleObjectProperty<>(look);
        this.look.subscribe(Theme::ground);
        letters();
    }

    /// Reads the letters of all fonts, once, on whatever thread comes first; others wait for it. JavaFX has to have
    /// begun to start.
    public static void letters() {
        Letters.READ.forEach(Objects::requireNonNull);
    }

    private static final class Letters {
        private static final List<Font> READ = FONTS.stream().map(Theme::load).toList();
    }

    /// Dresses a window, and dresses it again whenever the look changes.
    public void dress(Scene scene) {
        look.subscribe(now -> {
            var sheets = new ArrayList<String>();
            sheets.add(sheet(tokens(now)));
            SHEETS.forEach(name -> sheets.add(sheet(name)));
            scene.getStylesheets().setAll(sheets);
        });
    }

    private static String tokens(Look look) {
        return switch (look) {
            case LIGHT -> "tokens-light.css";
            case DARK -> "tokens-dark.css";
        };
    }

    /// Set anew, even to what it is, it would dress every open window again.
    private static void ground(Look look) {
        var ground = switch (look) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
        if (!ground.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(ground);
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/enthesis/ui/" + name), name).toExternalForm();
    }

    private static Font load(String name) {
        var path = "/com/formdev/flatlaf/fonts/" + name;
        try (var in = Objects.requireNonNull(Theme.class.getResourceAsStream(path), path)) {
            return Objects.requireNonNull(Font.loadFont(in, 13), path);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
