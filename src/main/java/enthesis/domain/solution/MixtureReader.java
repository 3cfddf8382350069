package enthesis.domain.solution;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.NumberText;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.entry.TimeText;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.Products;
import enthesis.domain.value.Bounds;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Reads the solutions of the day from a sheet and works out what they come to.
public final class MixtureReader {
    private static final Bounds PERCENT = Bounds.of("0", "100");
    private static final Percent NOTHING = Percent.of("0");

    private final Practice practice;
    private final DateText dates;
    private final Mixing mixing;

    public MixtureReader(Practice practice, LocalDate today) {
        this.practice = practice;
        dates = new DateText(today, practice.speech().slashes());
        mixing = new Mixing(practice);
    }

    public List<Mixture> read(Sheet sheet) {
        return sheet.rows(SolutionFields.SOLUTION).stream().map(row -> mixture(sheet, row)).toList();
    }

    private Mixture mixture(Sheet sheet, int row) {
        var target = new Mixture.Target(aboveZero(volume(sheet.text(SolutionFields.volume(row)))),
                percent(sheet.text(SolutionFields.dextrosePercent(row))),
                percent(sheet.text(SolutionFields.proliferantPercent(row))),
                percent(sheet.text(SolutionFields.anaestheticPercent(row))));
        var components = components(sheet, row);
        var recipe = aim(target, components).map(new RecipeBook(practice)::of);
        var aimed = recipe.flatMap(one -> one instanceof Recipe.Feasible made
                ? Mixing.of(pours(components, part -> Optional.of(made.toDraw().of(part))))
                : Optional.empty());
        return new Mixture(row, target, components, recipe, aimed, actual(components), preparation(sheet, row),
                new Mixture.Rest(volume(sheet.text(SolutionFields.discarded(row))),
                        sheet.text(SolutionFields.difference(row)).strip(),
                        sheet.text(SolutionFields.differenceFor(row))));
    }

    private Map<Part, Component> components(Sheet sheet, int row) {
        var components = new EnumMap<Part, Component>(Part.class);
        for (var part : Part.values()) {
            if (part == Part.PROLIFERANT && !SolutionFields.hasProliferant(sheet, row)) {
                continue;
            }
            var product = switch (part) {
                case DEXTROSE -> Products.DEXTROSE;
                case PROLIFERANT -> sheet.text(SolutionFields.proliferant(row));
                case ANAESTHETIC -> sheet.text(SolutionFields.anaesthetic(row));
                case DILUENT -> sheet.text(SolutionFields.diluent(row));
            };
            components.put(part, new Component(part, product, stock(sheet.text(SolutionFields.stock(row, part))),
                    sheet.text(SolutionFields.lot(row, part)).strip(),
                    dates.readExpiry(sheet.text(SolutionFields.expiry(row, part))),
                    volume(sheet.text(SolutionFields.drawn(row, part)))));
        }
        return components;
    }

    private Mixture.Preparation preparation(Sheet sheet, int row) {
        var at = TimeText.read(sheet.text(SolutionFields.preparedAt(row)));
        var hours = practice.rules().mixing().beyondUseHours().whole();
        return new Mixture.Preparation(sheet.text(SolutionFields.preparedBy(row)).strip(), at,
                at.asValue().map(time -> time.plusHours(hours)), Answer.in(sheet, SolutionFields.latexFree(row)));
    }

    /// Empty while something of it is not said; an anaesthetic that is not wanted is no part of it.
    private static Optional<RecipeBook.Aim> aim(Mixture.Target target, Map<Part, Component> components) {
        var wanted = components.values().stream()
                .filter(one -> one.part() != Part.DILUENT && !one.product().equals("none"))
                .map(one -> wanted(target, one)).toList();
        if (target.volume().asValue().isEmpty() || wanted.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new RecipeBook.Aim(target.volume().asValue().get(),
                wanted.stream().flatMap(Optional::stream).toList(),
                !part(components, Part.DILUENT).product().equals("none")));
    }

    private static Optional<RecipeBook.Wanted> wanted(Mixture.Target target, Component one) {
        return target.of(one.part()).asValue().flatMap(aimed -> one.stock().asValue()
                .map(stock -> new RecipeBook.Wanted(one.part(), one.product(), aimed, stock)));
    }

    private Optional<Contents> actual(Map<Part, Component> components) {
        boolean whole = components.values().stream()
                .allMatch(one -> one.product().equals("none") || isKnown(one));
        return whole
                ? Mixing.of(pours(components, part -> part(components, part).drawn().asValue()))
                : Optional.empty();
    }

    /// How much, and how strong: a stock that nobody said is not 0 %.
    private static boolean isKnown(Component one) {
        return one.drawn().asValue().isPresent()
                && (one.part() == Part.DILUENT || one.stock().asValue().isPresent());
    }

    private List<Pour> pours(Map<Part, Component> components,
            Function<Part, Optional<Millilitres>> volumes) {
        return components.values().stream().filter(one -> !one.product().equals("none"))
                .flatMap(one -> volumes.apply(one.part()).map(volume -> pour(one, volume)).stream()).toList();
    }

    private Pour pour(Component component, Millilitres volume) {
        var stock = component.stock().asValue().orElse(NOTHING);
        return switch (component.part()) {
            case DEXTROSE -> mixing.dextrose(volume, stock);
            case PROLIFERANT -> mixing.proliferant(volume, stock, component.product());
            case ANAESTHETIC -> mixing.anaesthetic(volume, stock, component.product());
            case DILUENT -> mixing.diluent(volume, component.product());
        };
    }

    private static Component part(Map<Part, Component> components, Part part) {
        return Objects.requireNonNull(components.get(part));
    }

    private Entered<Millilitres> volume(String text) {
        var most = practice.rules().mixing().biggestVolume().value();
        return NumberText.as(NumberText.within(NumberText.read(text, "mL"), new Bounds(BigDecimal.ZERO, most), "mL"),
                Millilitres::new);
    }

    private static Entered<Millilitres> aboveZero(Entered<Millilitres> volume) {
        return volume instanceof Entered.Value<Millilitres>(var amount, var typed) && amount.value().signum() == 0
                ? new Entered.Refused<>(Refusal.of("refusals.zero", typed.strip()), typed)
                : volume;
    }

    private static Entered<Percent> percent(String text) {
        return NumberText.as(NumberText.within(NumberText.read(text, "%"), PERCENT, "%"), Percent::new);
    }

    private static Entered<Percent> stock(String text) {
        return percent(text) instanceof Entered.Value<Percent>(var strength, var typed)
                && strength.value().signum() == 0
                        ? new Entered.Refused<>(Refusal.of("refusals.zero", typed.strip()), typed)
                        : percent(text);
    }
}
