package enthesis.ui.practice.shelf;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.practice.OnOffer;
import enthesis.domain.solution.gs1.Gs1Reader;
import enthesis.domain.solution.shelf.Product;
import enthesis.domain.solution.shelf.ShelfFields;
import enthesis.domain.solution.shelf.Vial;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.Wedge;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.scan.ScanKeys;
import enthesis.ui.practice.entry.EntryFormView;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The form of one lot. A code scanned into the lot field fills in the form.
public final class LotView extends EntryFormView {
    private final EntryField lot;

    public LotView(LotModel model, ShelfWords words, Texts texts, Runnable leave) {
        super("lot-form", "shelf", model, texts, leave);
        lot = typed(ShelfFields.LOT);
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
        begin(14, new SectionHead(say(model.page.known() ? "edit" : "new.title"), say("edit.sentence")),
                row(lot, typed(ShelfFields.EXPIRY)),
                row(choice(ShelfFields.PRODUCT, products(words, model.sheet.now().text(ShelfFields.PRODUCT)))
                        .prompt(texts.say("solution.choose")),
                        entry(ShelfFields.STRENGTH).unit(say("percent"))),
                bar(ShelfFields.VIAL, Stream.of(Vial.values())
                        .map(vial -> new Option(Choices.text(vial), say("vial." + Choices.text(vial)))).toList()),
                row(typed(ShelfFields.OPENED), typed(ShelfFields.DISCARD)),
                bar(ShelfFields.LATEX_FREE, Stream.of(Answer.values()).map(answer -> new Option(Choices.text(answer),
                        say("answer." + Choices.text(answer)))).toList()),
                typed(ShelfFields.NUMBER));
        ScanKeys.timed(Gs1Reader::isCode, model::scanned).listenFor(this);
    }

    @Override
    protected String part() {
        return "shelf";
    }

    private EntryField typed(Field field) {
        return entry(field).prompt(say("prompt." + field.name()));
    }

    private static List<Option> products(ShelfWords words, String now) {
        var practice = words.practice();
        var others = Stream.<List<? extends OnOffer>>of(practice.products().proliferants(),
                practice.anaesthetics().drugs(), practice.products().diluents())
                .flatMap(all -> OnOffer.choices(all, now).stream()).map(OnOffer::key);
        return Stream.concat(Stream.of(Product.DEXTROSE), others).map(key -> new Option(key, words.product(key)))
                .toList();
    }

    /// On the lot, where a code is scanned.
    @Override
    public void start() {
        lot.field().requestFocus();
    }
}
