package enthesis.domain.solution.shelf;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.FormReading;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.Practice;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.gs1.Gs1Reader;
import enthesis.domain.solution.gs1.Gtin;
import enthesis.domain.value.Bounds;
import enthesis.domain.value.Percent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads the form of one lot. What is on it has to be said: product, strength, lot, expiry, and for how many patients a
/// vial is; the rest may stay empty.
public final class ShelfForm {
    private static final Bounds PERCENT = Bounds.of("0", "100");
    private static final int MOST = 200;

    private final Sheet sheet;
    private final Around around;
    private final Map<Field, Refusal> refusals = new HashMap<>();
    private final Map<Field, Refusal> cautions = new HashMap<>();

    /// What a lot is read against: its own identity, the others, today, the practice.
    public record Around(UUID id, boolean gone, List<ShelfLot> others, LocalDate today, Practice practice) {

        public Around {
            others = List.copyOf(others);
        }

        public DateText dates() {
            return new DateText(today, practice.speech().slashes());
        }
    }

    private ShelfForm(Sheet sheet, Around around) {
        this.sheet = sheet;
        this.around = around;
    }

    public static FormReading<ShelfLot> read(Sheet sheet, Around around) {
        return new ShelfForm(sheet, around).read();
    }

    /// The texts of a lot, as they are typed.
    public static Sheet sheet(ShelfLot lot) {
        var texts = new HashMap<Field, String>();
        texts.put(ShelfFields.PRODUCT, lot.product().key());
        texts.put(ShelfFields.STRENGTH, lot.product().strength().map(Percent::toString).orElse(""));
        texts.put(ShelfFields.LOT, lot.lot());
        texts.put(ShelfFields.EXPIRY, DateText.written(lot.dates().expiry()));
        texts.put(ShelfFields.VIAL, Choices.text(lot.vial()));
        texts.put(ShelfFields.OPENED, lot.dates().opened().map(DateText::written).orElse(""));
        texts.put(ShelfFields.DISCARD, lot.dates().discard().map(DateText::written).orElse(""));
        texts.put(ShelfFields.NUMBER, lot.number().map(Gtin::digits).orElse(""));
        texts.put(ShelfFields.LATEX_FREE, lot.latexFree().map(Choices::text).orElse(""));
        return Sheet.of(texts);
    }

    private FormReading<ShelfLot> read() {
        var key = wanted(ShelfFields.PRODUCT);
        var product = new Product(key, strength(key));
        var lot = wanted(ShelfFields.LOT);
        var expiry = date(ShelfFields.EXPIRY, around.dates().readExpiry(text(ShelfFields.EXPIRY)));
        wanted(ShelfFields.EXPIRY);
        wanted(ShelfFields.VIAL);
        var vial = Choices.in(Vial.class, sheet, ShelfFields.VIAL);
        var opened = date(ShelfFields.OPENED, around.dates().readPast(text(ShelfFields.OPENED)));
        var discard = date(ShelfFields.DISCARD, around.dates().readExpiry(text(ShelfFields.DISCARD)));
        var number = number(product);
        if (Gs1Reader.isCode(lot)) {
            refuse(ShelfFields.LOT, "shelf.refused.code");
        } else if (lot.length() > MOST) {
            refuse(ShelfFields.LOT, "shelf.refused.tooLong", Integer.toString(MOST));
        }
        order(opened, discard, expiry);
        twice(product, lot, opened);
        var whole = refusals.isEmpty()
                ? Optional.of(new ShelfLot(around.id, product, lot, vial.orElseThrow(),
                        new ShelfLot.Dates(expiry.orElseThrow(), opened, discard), number,
                        Answer.in(sheet, ShelfFields.LATEX_FREE), around.gone))
                : Optional.<ShelfLot>empty();
        return new FormReading.Plain<>(whole, refusals, cautions);
    }

    private Optional<Percent> strength(String key) {
        if (Product.part(key, around.practice).filter(part -> part == Part.DILUENT).isPresent()) {
            return Optional.empty();
        }
        var typed = NumberText.as(NumberText.within(NumberText.read(wanted(ShelfFields.STRENGTH), "%"), PERCENT, "%"),
                Percent::new);
        typed.asRefusal().ifPresent(refusal -> refusals.put(ShelfFields.STRENGTH, refusal));
        if (typed.asValue().filter(percent -> percent.value().signum() == 0).isPresent()) {
            refuse(ShelfFields.STRENGTH, "refusals.zero", text(ShelfFields.STRENGTH));
        }
        typed.asValue().filter(percent -> isUnusual(key, percent)).ifPresent(percent -> cautions.put(
                ShelfFields.STRENGTH, Refusal.of("shelf.caution.unusual", percent.toString())));
        return typed.asValue();
    }

    /// Of a product that is not chosen yet nothing is usual.
    private boolean isUnusual(String key, Percent percent) {
        var usual = around.practice.stocks(key);
        return !usual.isEmpty() && !usual.contains(percent);
    }

    private Optional<Gtin> number(Product product) {
        var typed = text(ShelfFields.NUMBER);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!Gtin.isRight(typed)) {
            refuse(ShelfFields.NUMBER, "shelf.refused.number", typed);
            return Optional.empty();
        }
        var number = new Gtin(typed);
        new Shelf(around.others, List.of()).product(number).filter(known -> !known.equals(product))
                .ifPresent(known -> refuse(ShelfFields.NUMBER, "shelf.refused.otherProduct",
                        known.named(around.practice)));
        return Optional.of(number);
    }

    /// A vial is opened before it is discarded; that it has expired is said, for it may be on its way out.
    private void order(Optional<LocalDate> opened, Optional<LocalDate> discard, Optional<LocalDate> expiry) {
        if (discard.isPresent() && opened.isEmpty()) {
            refuse(ShelfFields.OPENED, "shelf.refused.notOpened");
        }
        opened.filter(day -> discard.filter(last -> last.isBefore(day)).isPresent())
                .ifPresent(_ -> refuse(ShelfFields.DISCARD, "shelf.refused.discard"));
        expiry.filter(last -> last.isBefore(around.today)).ifPresent(last -> cautions.put(ShelfFields.EXPIRY,
                Refusal.of("shelf.caution.expired", DateText.written(last))));
    }

    /// The same lot may stand there twice only as vials that were opened on different days.
    private void twice(Product product, String lot, Optional<LocalDate> opened) {
        if (around.others.stream().anyMatch(other -> !other.gone() && other.product().equals(product)
                && other.isNamed(lot) && other.dates().opened().equals(opened))) {
            refuse(ShelfFields.LOT, "shelf.refused.twice", lot);
        }
    }

    private Optional<LocalDate> date(Field field, Entered<LocalDate> read) {
        read.asRefusal().ifPresent(refusal -> refusals.put(field, refusal));
        return read.asValue();
    }

    private String wanted(Field field) {
        if (text(field).isEmpty()) {
            refuse(field, "shelf.missing." + field.name());
        }
        return text(field);
    }

    private String text(Field field) {
        return sheet.text(field).strip();
    }

    private void refuse(Field field, String words, String... values) {
        refusals.putIfAbsent(field, Refusal.of(words, values));
    }
}
