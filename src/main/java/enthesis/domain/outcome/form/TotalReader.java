package enthesis.domain.outcome.form;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.outcome.Total;
import enthesis.domain.outcome.TotalSeries;
import enthesis.domain.practice.outcome.Better;
import enthesis.domain.value.Bounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads one row of a total. A scale that is known, of the practice's list or told in this course before, brings its
/// range and direction along; of any other they are asked.
final class TotalReader {
    private final Sheet sheet;
    private final Function<String, Optional<Total.Scale>> known;
    private final Map<Field, Refusal> refusals;
    private final List<Field> missing;

    TotalReader(Sheet sheet, OutcomeForm.Offer offer, Map<Field, Refusal> refusals, List<Field> missing) {
        this.sheet = sheet;
        known = name -> known(offer, name);
        this.refusals = refusals;
        this.missing = missing;
    }

    /// A scale of this name with the range in which it was told last, else with the range of the practice's list.
    static Optional<Total.Scale> known(OutcomeForm.Offer offer, String name) {
        return Stream.concat(offer.scales().reversed().stream()
                .filter(scale -> scale.name().equalsIgnoreCase(name.strip())),
                offer.practice().named(name).map(TotalSeries::scaleOf).stream()).findFirst();
    }

    /// Nothing where the row says nothing, or not all it needs.
    Optional<Total> read(int row) {
        var name = sheet.text(OutcomeFields.name(row)).strip();
        if (name.isEmpty()) {
            missing.add(OutcomeFields.name(row));
            return Optional.empty();
        }
        return scale(row, name).flatMap(scale -> score(row, scale));
    }

    private Optional<Total.Scale> scale(int row, String name) {
        var before = known.apply(name);
        var typed = Stream.of(OutcomeFields.from(row), OutcomeFields.to(row), OutcomeFields.better(row))
                .anyMatch(sheet::has);
        return before.isPresent() && !typed ? before : told(row, name);
    }

    private Optional<Total.Scale> told(int row, String name) {
        var from = number(OutcomeFields.from(row));
        var to = number(OutcomeFields.to(row));
        var better = needed(OutcomeFields.better(row), Choices.in(Better.class, sheet, OutcomeFields.better(row)));
        if (from.isEmpty() || to.isEmpty() || better.isEmpty()) {
            return Optional.empty();
        }
        if (from.get().compareTo(to.get()) >= 0) {
            refusals.put(OutcomeFields.to(row),
                    Refusal.of("refusals.range", from.get().toPlainString(), to.get().toPlainString()));
            return Optional.empty();
        }
        return Optional.of(new Total.Scale(name, new Bounds(from.get(), to.get()), better.get()));
    }

    private Optional<Total> score(int row, Total.Scale scale) {
        var field = OutcomeFields.score(row);
        var read = number(field);
        if (read.isPresent() && !scale.range().hold(read.get())) {
            refusals.put(field, Refusal.of("refusals.score", sheet.text(field).strip(),
                    scale.range().low().toPlainString(), scale.range().high().toPlainString()));
            return Optional.empty();
        }
        return read.map(score -> new Total(scale, score));
    }

    private Optional<BigDecimal> number(Field field) {
        Entered<BigDecimal> read = NumberText.read(sheet.text(field));
        read.asRefusal().ifPresent(why -> refusals.put(field, why));
        return needed(field, read.asValue());
    }

    private <T> Optional<T> needed(Field field, Optional<T> value) {
        if (value.isEmpty() && !refusals.containsKey(field)) {
            missing.add(field);
        }
        return value;
    }
}
