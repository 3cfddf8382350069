package enthesis.ui.followup;

import enthesis.domain.entry.Choices;
import enthesis.domain.followup.Contact;
import enthesis.domain.followup.ContactFields;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.DateEntry;
import enthesis.ui.kit.keys.EnterGoesOn;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What came of earlier tries, and of this one: the first thing asked.
final class CallBarView extends HBox {
    /// More would not be legible side by side.
    private static final int TRIES = 2;

    private static final double DATE = 118;

    private final ChoiceBar result;

    /// `then` is where Enter goes on when it is said what came of it.
    CallBarView(FollowUpModel model, Texts texts, Runnable then) {
        getStyleClass().add("call-bar");
        result = new ChoiceBar(model.sheet.text(ContactFields.RESULT), Stream.of(Contact.Result.values())
                .map(one -> new Option(Choices.text(one), texts.say("followup.result." + Choices.text(one)))).toList())
                .named("result");
        result.setAccessibleText(texts.say("followup.result"));
        result.setMinWidth(Region.USE_PREF_SIZE);
        var tries = model.page.contacts();
        tries.subList(Math.max(0, tries.size() - TRIES), tries.size())
                .forEach(contact -> getChildren().add(earlier(contact, model, texts)));
        var next = new Label(texts.say("followup.try", Integer.toString(tries.size() + 1)));
        next.getStyleClass().add("row-title");
        next.setMinWidth(USE_PREF_SIZE);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var on = new DateEntry("", model.sheet.text(ContactFields.ON),
                text -> model.reading.get().contactDay(text), texts).named("contact-on");
        on.field().setPromptText(texts.say("followup.on"));
        on.field().setAccessibleText(texts.say("followup.on.long"));
        on.setMinWidth(DATE);
        on.setMaxWidth(DATE);
        getChildren().addAll(next, spring, on, result);
        EnterGoesOn.within(on, result);
        EnterGoesOn.from(result, then);
    }

    private static Node earlier(Contact contact, FollowUpModel model, Texts texts) {
        var at = LocalDateTime.ofInstant(contact.at(), model.zone());
        var when = new Label(texts.day(at.toLocalDate()) + ", " + texts.time(at.toLocalTime()));
        when.getStyleClass().add("row-title");
        var what = new Label(what(contact, model, texts));
        what.getStyleClass().add("row-second");
        var both = new VBox(when, what);
        both.setMinWidth(USE_PREF_SIZE);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private static String what(Contact contact, FollowUpModel model, Texts texts) {
        var result = texts.say("followup.result." + Choices.text(contact.result())).replace("_", "");
        int unasked = model.unasked(contact);
        return unasked == 0 ? result : texts.say("followup.result.unasked", result, Integer.toString(unasked));
    }

    void start() {
        result.requestFocus();
    }
}
