package enthesis.domain.consent.form;

import enthesis.domain.consent.Item;
import enthesis.domain.consent.Ticked;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.wording.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The items of the text that are ticked. Ticks made to other words than are shown now do not count.
record Ticks(Sheet sheet, ConsentOffer offer, Optional<Language> language, String signer) {

    private List<Item> items() {
        return language.map(one -> offer.shown(one).items()).orElse(List.of());
    }

    boolean outdated() {
        var text = sheet.text(ConsentFields.TEXT);
        return !text.isEmpty() && language.filter(one -> offer.stamp(one).equals(text)).isEmpty();
    }

    List<Ticked> all() {
        return outdated() ? List.of() : items().stream().flatMap(this::ticked).toList();
    }

    List<Field> missing() {
        var ticked = all().stream().map(Ticked::item).toList();
        return items().stream().filter(item -> !ticked.contains(item)).map(item -> ConsentFields.tick(item.key()))
                .toList();
    }

    private Stream<Ticked> ticked(Item item) {
        var text = sheet.text(ConsentFields.tick(item.key()));
        int space = text.indexOf(' ');
        if (space < 0) {
            return Stream.empty();
        }
        var by = text.substring(space + 1);
        return Stream.of(new Ticked(item, by.equals(ConsentActs.SIGNER) ? signer : by,
                Instant.parse(text.substring(0, space))));
    }
}
