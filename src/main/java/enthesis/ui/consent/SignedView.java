package enthesis.ui.consent;

import enthesis.domain.consent.form.ConsentActs;
import enthesis.domain.consent.form.ConsentFields;
import enthesis.domain.consent.form.ConsentReading;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.DateEntry;
import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How it was signed: on the patient's screen, shown here as it was drawn, or by hand on paper, which needs its day and
/// who saw it.
final class SignedView extends VBox {
    private static final double PAD = 420;

    private final ConsentModel model;
    private final Texts texts;
    private final PadView pad;
    private final Label said = new Label();
    private final HBox screen;
    private final HBox paper;
    private final ActButton clear;

    SignedView(ConsentModel model, RemarksView remarks) {
        super(12);
        this.model = model;
        texts = model.texts();
        pad = new PadView(PAD, texts.say("consent.pad"));
        clear = ActButton.plain(texts.say("consent.clear"), "", model::clear).named("consent-clear");
        said.setId("consent-signed-at");
        said.getStyleClass().add("sub");
        said.setWrapText(true);
        var beside = new VBox(10, said, clear, remarks.line(ConsentFields.SIGNED_AT));
        HBox.setHgrow(beside, Priority.ALWAYS);
        screen = new HBox(16, pad, beside);
        screen.setAlignment(Pos.CENTER_LEFT);
        var day = remarks.box(ConsentFields.PAPER_DAY, new DateEntry(texts.say("consent.paperDay"),
                model.sheet.text(ConsentFields.PAPER_DAY), model.page.offer().dates()::readPast, texts)
                .named("consent-paperDay"));
        var seen = remarks.entry(ConsentFields.SEEN_BY, "seenBy", model.sheet.text(ConsentFields.SEEN_BY));
        HBox.setHgrow(seen, Priority.ALWAYS);
        paper = new HBox(16, day, seen);
        var bar = new ChoiceBar(model.sheet.text(ConsentFields.SIGNED),
                new Option(ConsentActs.SCREEN, texts.say("consent.signed.screen")),
                new Option(ConsentActs.PAPER, texts.say("consent.signed.paper"))).named("consent-signed");
        getChildren().addAll(remarks.choice(ConsentFields.SIGNED, "signed", bar), screen, paper);
        model.reading.subscribe(this::show);
    }

    private void show(ConsentReading reading) {
        var how = model.sheet.now().text(ConsentFields.SIGNED);
        SignerView.seen(screen, how.equals(ConsentActs.SCREEN));
        SignerView.seen(paper, how.equals(ConsentActs.PAPER));
        pad.show(reading.strokes());
        clear.setDisable(reading.strokes().isEmpty());
        var at = model.sheet.now().text(ConsentFields.SIGNED_AT);
        said.setText(reading.strokes().isEmpty() || at.isEmpty() ? texts.say("consent.unsigned") : signed(at));
    }

    private String signed(String at) {
        var when = Instant.parse(at).atZone(model.page.offer().zone());
        return texts.say("consent.signedAt", texts.date(when.toLocalDate()), texts.time(when.toLocalTime()));
    }
}
