package enthesis.domain.outcome.form;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.outcome.Activity;
import enthesis.domain.outcome.Total;
import enthesis.domain.practice.outcome.Instrument;
import enthesis.domain.practice.outcome.Instrument.Scored;
import enthesis.domain.value.Bounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads the answers to the instruments, item by item.
final class ItemReader {
    private final Sheet sheet;
    private final OutcomeForm.Offer offer;
    private final Map<Field, Refusal> refusals;
    private final List<Field> missing;
    private final List<Field> open;
    private final List<Activity> named = new ArrayList<>();

    ItemReader(Sheet sheet, OutcomeForm.Offer offer, Map<Field, Refusal> refusals, List<Field> missing,
            List<Field> open) {
        this.sheet = sheet;
        this.offer = offer;
        this.refusals = refusals;
        this.missing = missing;
        this.open = open;
    }

    Answers answers(List<Total> totals) {
        var items = new HashMap<String, SortedMap<Integer, Integer>>();
        offer.asked().forEach(instrument -> items.put(instrument.key(), items(instrument)));
        return new Answers(items, totals, named);
    }

    private SortedMap<Integer, Integer> items(Instrument instrument) {
        if (instrument.scored() == Scored.TICKS) {
            return ticks(instrument);
        }
        boolean activities = instrument.scored() == Scored.ACTIVITIES;
        var items = new TreeMap<Integer, Integer>();
        for (int item = 1; item <= instrument.items(); item++) {
            var score = score(instrument, item);
            boolean there = !activities || activity(instrument, item, score.isPresent());
            if (there && score.isPresent()) {
                items.put(item, score.get());
            } else if (there && !refusals.containsKey(OutcomeFields.item(instrument, item))) {
                open.add(OutcomeFields.item(instrument, item));
            }
        }
        return items;
    }

    /// Whether there is an activity at this place; a rating without one has nothing that it rates.
    private boolean activity(Instrument instrument, int place, boolean rated) {
        if (offer.activity(place).isPresent()) {
            return true;
        }
        var field = OutcomeFields.words(instrument, place);
        var words = sheet.text(field).strip();
        if (words.isEmpty() && rated) {
            missing.add(field);
        }
        if (!words.isEmpty()) {
            named.add(new Activity(place, words));
        }
        return !words.isEmpty();
    }

    /// Once the list is answered, an unticked statement is a no.
    private SortedMap<Integer, Integer> ticks(Instrument instrument) {
        var field = OutcomeFields.ticked(instrument);
        var read = Statements.read(sheet.text(field), instrument.items());
        read.asRefusal().ifPresent(why -> refusals.put(field, why));
        var items = new TreeMap<Integer, Integer>();
        read.asValue().ifPresent(ticked -> {
            for (int item = 1; item <= instrument.items(); item++) {
                items.put(item, ticked.contains(item) ? 1 : 0);
            }
        });
        if (read instanceof Entered.Empty) {
            open.add(field);
        }
        return items;
    }

    private Optional<Integer> score(Instrument instrument, int item) {
        var field = OutcomeFields.item(instrument, item);
        var bounds = new Bounds(BigDecimal.valueOf(instrument.from()), BigDecimal.valueOf(instrument.to()));
        var read = Entered.knownOrNot(sheet.text(field), NumberText::read);
        var whole = NumberText.whole(read);
        var why = whole.asRefusal().or(() -> whole.asValue().filter(score -> !bounds.hold(score))
                .map(_ -> Refusal.of("refusals.score", sheet.text(field).strip(), Integer.toString(instrument.from()),
                        Integer.toString(instrument.to()))));
        why.ifPresent(refusal -> refusals.put(field, refusal));
        return why.isPresent() ? Optional.empty() : whole.asValue().map(BigDecimal::intValueExact);
    }
}
