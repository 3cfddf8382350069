package enthesis.ui.practice.shelf;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.practice.Anaesthetics;
import enthesis.domain.practice.Products;
import enthesis.domain.solution.gs1.Gs1Reader;
import enthesis.domain.solution.shelf.Product;
import enthesis.domain.solution.shelf.ShelfFields;
import enthesis.domain.solution.shelf.Vial;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.field.Wedge;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.scan.ScanKeys;
import enthesis.ui.practice.entry.EntryFormView;
import enthesis.ui.practice.history.HistoryView;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The form of one lot with its history beside it. A code scanned into the lot field fills in the form. Ctrl+Enter
/// keeps, Esc leaves.
public final class LotView extends BorderPane {
    private final LotModel model;
    private final Texts texts;
    private final EntryField lot;

    public LotView(LotModel model, ShelfWords words, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        lot = entry(ShelfFields.LOT);
        Wedge.listen(lot.field());
        lot.field().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && model.isScan()) {
                model.takeScan();
                event.consume();
            }
        });
        lot.field().focusedProperty().subscribe(now -> {
            if (!now) {
                model.takeScan();
            }
        });
        var form = new VBox(14, head(), EntryFormView.row(lot, entry(ShelfFields.EXPIRY)),
                EntryFormView.row(product(words), entry(ShelfFields.STRENGTH).unit(texts.say("shelf.percent"))),
                bar(ShelfFields.VIAL, Stream.of(Vial.values()).map(vial -> new Option(Choices.text(vial),
                        texts.say("shelf.vial." + Choices.text(vial)))).toList()),
                EntryFormView.row(entry(ShelfFields.OPENED), entry(ShelfFields.DISCARD)),
                bar(ShelfFields.LATEX_FREE, Stream.of(Answer.values()).map(answer -> new Option(Choices.text(answer),
                        texts.say("shelf.answer." + Choices.text(answer)))).toList()),
                entry(ShelfFields.NUMBER));
        var frame = new EntryFormView("lot-form",
                new EntryFormView.Acts(model.sheet, model.failure, model::keep, leave),
                new HistoryView(model.page.history(), texts.say("practice.history.new"), texts), texts);
        setCenter(frame.around(form));
        ScanKeys.timed(Gs1Reader::isCode, model::scanned).listenFor(this);
    }

    private SectionHead head() {
        return new SectionHead(texts.say(model.page.now().isPresent() ? "shelf.edit" : "shelf.new.title"),
                texts.say("shelf.edit.sentence"));
    }

    private EntryField entry(Field field) {
        var entry = new EntryField(texts.say("shelf." + field.name()), model.sheet.text(field))
                .named("shelf-" + field.name());
        if (texts.words().knows("shelf.prompt." + field.name())) {
            entry.prompt(texts.say("shelf.prompt." + field.name()));
        }
        said(() -> entry.remark.set(model.remark(field)));
        return entry;
    }

    private void said(Runnable say) {
        model.reading().subscribe(_ -> say.run());
        model.wanted.subscribe(_ -> say.run());
    }

    private SearchChoice product(ShelfWords words) {
        var practice = words.practice();
        var keys = Stream.of(Stream.of(Product.DEXTROSE), practice.products().proliferants().stream().map(
                Products.Proliferant::key),
                practice.anaesthetics().drugs().stream().map(
                        Anaesthetics.Drug::key),
                practice.products().diluents().stream().map(Products.Diluent::key))
                .flatMap(one -> one);
        var choice = new SearchChoice(texts.say("shelf.product"), model.sheet.text(ShelfFields.PRODUCT),
                keys.map(key -> new Option(key, words.product(key))).toList())
                .named("shelf-product").prompt(texts.say("solution.choose"));
        said(() -> choice.remark.set(model.remark(ShelfFields.PRODUCT)));
        return choice;
    }

    private VBox bar(Field field, List<Option> options) {
        var label = new Label(texts.say("shelf." + field.name()));
        label.getStyleClass().add("field-label");
        label.setMnemonicParsing(true);
        var bar = new ChoiceBar(model.sheet.text(field), options).named("shelf-" + field.name());
        bar.setAccessibleText(texts.say("shelf.short." + field.name()));
        label.setLabelFor(bar);
        var remark = new Label();
        said(() -> {
            var now = model.remark(field);
            remark.setText(now.sentence());
            remark.setManaged(!now.sentence().isEmpty());
            remark.getStyleClass().setAll("label", "refused-line");
        });
        return new VBox(4, label, bar, remark);
    }

    /// Puts the focus on the lot, where a code is scanned.
    public void start() {
        lot.field().requestFocus();
    }
}
