package enthesis.domain.solution.shelf;

import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.solution.gs1.Gs1Code;
import enthesis.domain.solution.gs1.Gs1Reader;
import enthesis.domain.value.Percent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a code scanned into the form of a lot fills in: number, lot and expiry, and the product where the shelf has had
/// one of that number and none is chosen yet.
public record ShelfScan(Map<Field, String> texts, Optional<Refusal> refusal) {

    public ShelfScan {
        texts = Map.copyOf(texts);
    }

    public static ShelfScan of(String text, Sheet sheet, ShelfForm.Around around) {
        return switch (new Gs1Reader(around.today()).read(text)) {
            case Entered.Value<Gs1Code>(var code, var _) -> new ShelfScan(texts(code, sheet, around), Optional.empty());
            case Entered.Refused<Gs1Code>(var refusal, var _) -> new ShelfScan(Map.of(), Optional.of(refusal));
            case Entered.Empty<Gs1Code> _,Entered.NotDone<Gs1Code> _ -> new ShelfScan(Map.of(),
                    Optional.of(Refusal.of("refusals.gs1NoLot")));
        };
    }

    private static Map<Field, String> texts(Gs1Code code, Sheet sheet, ShelfForm.Around around) {
        var texts = new HashMap<Field, String>();
        texts.put(ShelfFields.LOT, code.lot());
        code.expiry().ifPresent(day -> texts.put(ShelfFields.EXPIRY, DateText.written(day)));
        code.product().ifPresent(number -> texts.put(ShelfFields.NUMBER, number.digits()));
        code.product().flatMap(new Shelf(around.others(), List.of())::product)
                .filter(_ -> sheet.text(ShelfFields.PRODUCT).isBlank())
                .ifPresent(product -> {
                    texts.put(ShelfFields.PRODUCT, product.key());
                    texts.put(ShelfFields.STRENGTH, product.strength().map(Percent::toString).orElse(""));
                });
        return texts;
    }
}
