package enthesis.ui.practice.shelf;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.Rules;
import enthesis.domain.practice.Version;
import enthesis.domain.solution.shelf.Product;
import enthesis.domain.solution.shelf.ShelfFields;
import enthesis.domain.solution.shelf.ShelfForm;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.section.Sentence;
import enthesis.ui.practice.history.Changes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Words about lots: for the list, and for what an edit changed.
public record ShelfWords(Texts texts, Practice practice, LocalDate today) {
    private static final List<Field> FIELDS = List.of(ShelfFields.PRODUCT, ShelfFields.STRENGTH, ShelfFields.LOT,
            ShelfFields.EXPIRY, ShelfFields.VIAL, ShelfFields.OPENED, ShelfFields.DISCARD, ShelfFields.NUMBER,
            ShelfFields.LATEX_FREE);

    private Rules.Stock rules() {
        return practice.rules().stock();
    }

    ShelfLot.State state(ShelfLot lot) {
        return lot.state(today, rules());
    }

    /// "Dextrose 50 %, lot B4471".
    String name(ShelfLot lot) {
        return texts.say("shelf.line", Sentence.begun(lot.product().named(practice)), lot.lot());
    }

    /// "expires 31 Mar 2027, single-dose, opened 3 Nov 2026, discard after 1 Dec 2026".
    String line(ShelfLot lot) {
        var dates = lot.dates();
        return String.join("  \u00b7  ", Stream.of(
                Optional.of(texts.say("shelf.expires", texts.date(dates.expiry()))),
                Optional.of(texts.say("shelf.vial." + Choices.text(lot.vial()) + ".short")),
                dates.opened().map(day -> texts.say("shelf.opened.on", texts.date(day))),
                lot.discardAfter(rules()).map(day -> texts.say("shelf.discard.after", texts.date(day))),
                lot.latexFree().map(said -> texts.say("shelf.latex." + Choices.text(said))))
                .flatMap(Optional::stream).toList());
    }

    String said(ShelfLot.State state) {
        return texts.say("shelf.state." + Choices.text(state));
    }

    String product(String key) {
        return Sentence.begun(new Product(key, Optional.empty()).named(practice));
    }

    /// What an edit changed; the first one says what it was.
    public List<String> changes(Optional<ShelfLot> before, Version<Optional<ShelfLot>> after) {
        var lot = after.entry().orElseThrow();
        if (before.isEmpty()) {
            return List.of(name(lot), line(lot));
        }
        var changes = new Changes(texts, after);
        if (before.get().gone() != lot.gone()) {
            changes.say(texts.say(lot.gone() ? "shelf.history.gone" : "shelf.history.back"));
        }
        var was = ShelfForm.sheet(before.get());
        var is = ShelfForm.sheet(lot);
        FIELDS.forEach(field -> changes.change(texts.say("shelf.short." + field.name()), shown(field, was),
                shown(field, is)));
        return changes.lines();
    }

    private String shown(Field field, Sheet sheet) {
        var text = sheet.text(field);
        if (text.isEmpty()) {
            return "";
        }
        if (field.equals(ShelfFields.VIAL)) {
            return texts.say("shelf.vial." + text + ".short");
        }
        if (field.equals(ShelfFields.LATEX_FREE)) {
            return texts.say("shelf.latex." + text);
        }
        return field.equals(ShelfFields.PRODUCT) ? product(text) : text;
    }
}
