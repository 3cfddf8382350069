package enthesis.domain.solution;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Entered;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One solution of the day: what was aimed at, what to draw up for it, what was drawn up and what that came to. Both
/// are kept. `components` holds a second proliferant only where one was asked for. `row` 1 is solution A. `aimed` is in
/// the syringe if the recipe is followed, `actual` what is in it.
public record Mixture(
        int row,
        Target target,
        Map<Part, Component> components,
        Optional<Recipe> recipe,
        Optional<Contents> aimed,
        Optional<Contents> actual,
        Preparation preparation,
        Rest rest) {

    /// The volume and final percentages aimed at.
    public record Target(Entered<Millilitres> volume, Entered<Percent> dextrose, Entered<Percent> proliferant,
            Entered<Percent> anaesthetic) {

        /// The final percentage of a part; of the diluent there is none.
        public Entered<Percent> of(Part part) {
            return switch (part) {
                case DEXTROSE -> dextrose;
                case PROLIFERANT -> proliferant;
                case ANAESTHETIC -> anaesthetic;
                case DILUENT -> new Entered.Empty<>();
            };
        }
    }

    /// Who began to prepare it and when; `beyondUse` is the time of day by which injecting must have begun.
    public record Preparation(
            String by, Entered<LocalTime> at, Optional<LocalTime> beyondUse, Optional<Answer> latexFree) {}

    /// What was thrown away, and why the sums differ if they do; the words belong to the difference in mL they were
    /// typed for.
    public record Rest(Entered<Millilitres> discarded, String difference, String differenceFor) {

        /// Whether the words say why just this much is missing or too much.
        public boolean explains(BigDecimal unexplained) {
            return !difference.isEmpty() && differenceFor.equals(unexplained.toPlainString());
        }
    }

    public Mixture {
        components = Map.copyOf(components);
    }

    /// A for row 1, B for row 2.
    public String letter() {
        return letter(row);
    }

    /// The letter of a row, whether anything is mixed for it or not.
    public static String letter(int row) {
        return Character.toString('A' + Math.floorMod(row - 1, 26));
    }

    /// A part; `none` where it is not in the solution.
    public Component component(Part part) {
        return components.getOrDefault(part, Component.none(part));
    }

    /// The parts there are to speak of, in their order: three, and the second proliferant where one was asked for.
    public List<Component> parts() {
        return Stream.of(Part.values()).filter(components::containsKey).map(this::component).toList();
    }

    /// The second proliferant, chosen or not; empty where none was asked for.
    public Optional<Component> proliferant() {
        return Optional.ofNullable(components.get(Part.PROLIFERANT));
    }

    /// The key of its anaesthetic; empty when it has none or none is chosen.
    public Optional<String> anaesthetic() {
        var component = component(Part.ANAESTHETIC);
        return component.used() ? Optional.of(component.product()) : Optional.empty();
    }

    /// What to reckon with: what is in the syringe, else what was aimed at.
    public Optional<Contents> contents() {
        return actual.or(() -> aimed);
    }

    /// All that was drawn up, as far as said; empty when nothing was.
    public Optional<Millilitres> drawnUp() {
        return actual.map(Contents::volume);
    }

    /// The anaesthetic that is in the syringe, as soon as its own volume and stock are said.
    public Optional<Milligrams> anaestheticDrawn() {
        var component = component(Part.ANAESTHETIC);
        return component.used()
                ? component.drawn().asValue().flatMap(
                        volume -> component.stock().asValue().map(stock -> volume.of(stock.concentration())))
                : actual.map(Contents::anaesthetic);
    }

    /// What to draw up of a part when the target can be made.
    public Optional<Millilitres> toDraw(Part part) {
        return recipe.flatMap(one -> one instanceof Recipe.Feasible made
                ? Optional.of(made.toDraw().of(part))
                : Optional.empty());
    }
}
