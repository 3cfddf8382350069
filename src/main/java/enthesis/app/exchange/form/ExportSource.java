package enthesis.app.exchange.form;

import enthesis.app.desk.Tools;
import enthesis.app.door.Ground;
import enthesis.app.door.OpenChart;
import enthesis.domain.practice.Practice;
import enthesis.storage.attachment.Sha256;
import enthesis.ui.kit.Texts;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;

/// Where an export comes from, with a window or without: the open chart, the disk, the words.
public record ExportSource(OpenChart chart, Ground ground, Texts texts) {

    public static ExportSource of(Tools tools) {
        return new ExportSource(tools.chart(), tools.ground(), tools.texts());
    }

    public ZoneId zone() {
        return ground.clock().getZone();
    }

    public String say(String key, String... values) {
        return texts.say(key, values);
    }

    CodeTexts codes(Practice practice) {
        return new CodeTexts(texts, practice, ground.shipped().atlas());
    }

    /// A file that was kept; empty where it is missing or is not what was kept.
    Optional<byte[]> open(String sha256) throws IOException {
        try {
            return chart.pictures.open(new Sha256(sha256));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
