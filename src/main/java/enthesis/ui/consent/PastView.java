package enthesis.ui.consent;

import enthesis.domain.consent.Consent;
import enthesis.domain.consent.Signature;
import enthesis.domain.consent.Withdrawal;
import enthesis.domain.entry.Choices;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.sign.SideTag;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The consents of the course, the newest first: what was read, who signed how, what was taken back. The last one can
/// be taken back, those that tell how they were taken can be printed.
final class PastView extends VBox {
    private final ConsentModel model;
    private final Texts texts;

    PastView(ConsentModel model) {
        super(10);
        this.model = model;
        texts = model.texts();
        getStyleClass().add("consent-past");
        var title = new Label(texts.say("consent.past"));
        title.getStyleClass().add("work-list-title");
        getChildren().add(title);
        if (model.page.consents().isEmpty()) {
            getChildren().add(words(texts.say("consent.past.none"), "work-list-nothing"));
        }
        model.page.consents().reversed().forEach(one -> getChildren().add(consent(one)));
        if (model.page.withdrawal().consent().isPresent()) {
            getChildren().add(withdrawing());
        }
    }

    private VBox withdrawing() {
        var open = ActButton.plain(texts.say("consent.withdraw"), "Alt+W", () -> model.withdrawing.set(true))
                .named("consent-withdraw").wide();
        open.managedProperty().bind(open.visibleProperty());
        open.visibleProperty().bind(model.withdrawing.not());
        var form = new WithdrawView(model);
        form.managedProperty().bind(form.visibleProperty());
        form.visibleProperty().bind(model.withdrawing);
        model.withdrawing.subscribe((_, now) -> {
            if (now) {
                form.start();
            }
        });
        return new VBox(open, form);
    }

    private VBox consent(Consent one) {
        var box = new VBox(4);
        box.getStyleClass().add("consent-one");
        var head = new HBox(8, new SideTag(one.side(), SideTag.Size.SMALL, texts.words()),
                words(texts.date(one.given()), "semibold"));
        head.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().addAll(head, words(texts.say("consent.past.says", one.version(), one.explainedBy()), "sub"));
        one.taken().ifPresentOrElse(taken -> {
            box.getChildren().add(words(texts.say("consent.past.signed." + signed(taken.signature()),
                    taken.signer().name(), texts.say("consent.as." + Choices.text(taken.signer().capacity())),
                    taken.about().percent().shown()), "sub"));
            box.getChildren().add(new HBox(8,
                    ActButton.plain(texts.say("consent.print"), "", () -> model.writes().print().accept(one)),
                    ActButton.plain(texts.say("consent.save"), "", () -> model.writes().save().accept(one))));
        }, () -> box.getChildren().add(words(texts.say("consent.past.plain"), "sub")));
        one.withdrawals().forEach(back -> box.getChildren().add(words(back(back), "refused-line")));
        return box;
    }

    private static String signed(Signature signature) {
        return switch (signature) {
            case Signature.OnScreen _ -> "screen";
            case Signature.OnPaper _ -> "paper";
        };
    }

    private String back(Withdrawal one) {
        return texts.say("consent.past.withdrawn", one.covers().name(), texts.date(one.at().toLocalDate()),
                texts.time(one.at().toLocalTime()), one.takenBy(), one.words());
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
