package enthesis.ui.followup;

import enthesis.domain.followup.flare.Flare;
import enthesis.domain.followup.flare.Measured;
import enthesis.ui.kit.Texts;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The flare as computed from the diary, in words: what is not known is said.
final class FlareView extends HBox {
    private final Texts texts;
    private final Label title = new Label();
    private final Label figures = new Label();

    FlareView(FollowUpModel model, Texts texts) {
        this.texts = texts;
        setId("flare");
        getStyleClass().add("flare-row");
        title.getStyleClass().add("row-title");
        title.setId("flare-days");
        figures.getStyleClass().add("flare-figures");
        figures.setId("flare-figures");
        var second = new Label(model.page.session().baseline()
                .map(before -> texts.say("followup.flare.over", before.toString()))
                .orElseGet(() -> texts.say("followup.flare.noBaseline")));
        second.getStyleClass().add("row-second");
        var name = new Label(texts.say("followup.flare"));
        name.getStyleClass().add("row-title");
        var left = new VBox(name, second);
        left.getStyleClass().add("flare-name");
        getChildren().addAll(left, new VBox(title, figures));
        model.reading.subscribe(now -> show(now.flare()));
    }

    private void show(Flare flare) {
        title.setText(flare.duration().map(days -> days.value() == 0
                ? texts.say("followup.flare.none")
                : said(days.value() == 1 ? "followup.flare.day" : "followup.flare.days", days))
                .orElseGet(() -> texts.say("followup.flare.unknown")));
        figures.setText(String.join(", ", part("peak", flare.peak()), part("grade", flare.grade()),
                flare.area().map(sum -> texts.say("followup.flare.sum", sum.toString()))
                        .orElseGet(() -> texts.say("followup.flare.noSum"))));
    }

    private String part(String name, Optional<Measured> measured) {
        return measured.map(one -> said("followup.flare." + name, one))
                .orElseGet(() -> texts.say("followup.flare." + name + ".unknown"));
    }

    private String said(String key, Measured measured) {
        return texts.say(measured.orMore() ? key + ".more" : key, Integer.toString(measured.value()));
    }
}
