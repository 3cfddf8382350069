package enthesis.domain.solution.formulary;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Kind;
import enthesis.domain.practice.Practice;
import enthesis.domain.solution.Component;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.MixtureReader;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.Recipe;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.solution.formulary.UsualSolution.Ingredient;
import enthesis.domain.value.Percent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the form of a usual solution. Refused are a missing or taken name, what a visit would refuse too (a number
/// that can't be, a target its stock can't make), what the practice does not have, and a percentage above which its own
/// rules stop. Out of its range, or a stock it does not have, is said and hinders nothing.
public final class UsualForm {
    private final Sheet sheet;
    private final Around around;
    private final Mixture mixture;
    private final Map<Field, Refusal> refusals = new HashMap<>();
    private final Map<Field, Refusal> cautions = new HashMap<>();

    /// What it is read against: its own id, the names of all others, the practice's numbers and products.
    public record Around(String id, Set<String> names, Practice practice) {

        public Around {
            names = Set.copyOf(names);
        }
    }

    private UsualForm(Sheet sheet, Around around) {
        this.sheet = sheet;
        this.around = around;
        // no lot, so no expiry: the day says nothing here
        mixture = new MixtureReader(around.practice(), LocalDate.EPOCH)
                .read(sheet.with(SolutionFields.added(UsualFields.ROW), "yes")).getFirst();
    }

    public static UsualReading read(Sheet sheet, Around around) {
        return new UsualForm(sheet, around).read();
    }

    private UsualReading read() {
        var name = name();
        var volume = mixture.target().volume();
        entered(SolutionFields.volume(UsualFields.ROW), volume, "formulary.refused.noVolume");
        var parts = new ArrayList<Ingredient>();
        for (var component : mixture.parts()) {
            part(component).ifPresent(parts::add);
        }
        chosen(Part.ANAESTHETIC, around.practice().anaesthetics().drug(drug()).isPresent());
        chosen(Part.DILUENT, around.practice().products().diluent(diluent()).isPresent());
        possible();
        return new UsualReading(refusals.isEmpty()
                ? volume.asValue().map(amount -> new UsualSolution(around.id(), name,
                        Choices.in(Kind.class, sheet, UsualFields.TISSUE), amount, parts, diluent()))
                : Optional.empty(), refusals, cautions, mixture);
    }

    private String name() {
        var name = UsualName.plain(sheet.text(UsualFields.NAME));
        if (name.length() > UsualName.LONGEST) {
            refuse(UsualFields.NAME, "formulary.refused.tooLong", Integer.toString(UsualName.LONGEST));
        } else if (UsualName.isNone(name)) {
            refuse(UsualFields.NAME, "formulary.refused.noName");
        } else {
            around.names().stream().filter(other -> UsualName.same(name, other)).findFirst()
                    .ifPresent(other -> refuse(UsualFields.NAME, "formulary.refused.taken", other));
        }
        return name;
    }

    private String drug() {
        return sheet.text(SolutionFields.anaesthetic(UsualFields.ROW));
    }

    private String diluent() {
        return sheet.text(SolutionFields.diluent(UsualFields.ROW));
    }

    private void chosen(Part part, boolean known) {
        var field = UsualFields.product(part, UsualFields.ROW);
        if (!known && !sheet.text(field).equals(UsualSolution.NONE)) {
            refuse(field, "formulary.refused.choose");
        }
    }

    private Optional<Ingredient> part(Component one) {
        if (one.part() == Part.DILUENT) {
            return Optional.empty();
        }
        var field = UsualFields.aimed(one.part(), UsualFields.ROW);
        var stock = SolutionFields.stock(UsualFields.ROW, one.part());
        if (!one.used()) {
            for (var typed : List.of(field, stock)) {
                if (sheet.has(typed) && (one.part() == Part.PROLIFERANT || !one.product().isEmpty())) {
                    refuse(typed, "formulary.refused.without");
                }
            }
            return Optional.empty();
        }
        var aimed = mixture.target().of(one.part());
        entered(field, aimed, "formulary.refused.noPercent");
        one.stock().asRefusal().ifPresent(refusal -> refusals.put(stock, refusal));
        one.stock().asValue().ifPresent(strength -> {
            if (!around.practice().stocks(one.product()).contains(strength)) {
                cautions.put(stock, Refusal.of("formulary.caution.stock"));
            }
        });
        return aimed.asValue().map(percent -> {
            strength(one, percent, field);
            return new Ingredient(one.part(), one.product(), percent, one.stock().asValue());
        });
    }

    private void strength(Component one, Percent percent, Field field) {
        one.stock().asValue().filter(stock -> percent.compareTo(stock) > 0).ifPresent(stock -> refuse(field,
                "formulary.refused.tooStrong", percent.toString(), stock.toString()));
        var rules = around.practice().rules().mixing();
        if (one.part() != Part.DEXTROSE) {
            return;
        }
        if (percent.value().compareTo(rules.stopAbove().value()) > 0) {
            refuse(field, "formulary.refused.stop", rules.stopAbove().toString());
        } else if (percent.value().compareTo(rules.rangeTo().value()) > 0
                || percent.value().compareTo(rules.cautionBelow().value()) < 0) {
            cautions.put(field, Refusal.of("formulary.caution.range", rules.rangeFrom().toString(),
                    rules.rangeTo().toString()));
        }
    }

    /// What does not fit into its volume, or does not fill it.
    private void possible() {
        if (refusals.isEmpty() && mixture.recipe().orElse(null) instanceof Recipe.Infeasible not) {
            boolean unfilled = not.words().equals("findings.recipeDiluent");
            refuse(unfilled ? SolutionFields.diluent(UsualFields.ROW) : SolutionFields.volume(UsualFields.ROW),
                    unfilled ? "formulary.refused.unfilled" : "formulary.refused.room", not.excess().toString());
        }
    }

    private void entered(Field field, Entered<?> entered, String missing) {
        entered.asRefusal().ifPresent(refusal -> refusals.putIfAbsent(field, refusal));
        if (!entered.answered()) {
            refuse(field, missing);
        }
    }

    private void refuse(Field field, String words, String... values) {
        refusals.putIfAbsent(field, Refusal.of(words, values));
    }
}
