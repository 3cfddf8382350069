package enthesis.ui.solution;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.practice.Anaesthetics;
import enthesis.domain.practice.OnOffer;
import enthesis.domain.practice.Products;
import enthesis.domain.solution.Component;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.Proportion;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.domain.visit.Section;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.solution.second.SecondModel;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One solution of the day as it is typed, and what it comes to. Every figure is computed by the rules, none here.
public final class SolutionModel {
    private final Desk desk;
    private final int row;
    private final SecondModel second;

    /// `row` 1 is solution A.
    public SolutionModel(Desk desk, int row) {
        this.desk = desk;
        this.row = row;
        second = new SecondModel(desk, row);
    }

    /// Its second proliferant, or that there is none.
    public SecondModel second() {
        return second;
    }

    public int row() {
        return row;
    }

    public Optional<Mixture> mixture() {
        return desk.now().solutions().stream().filter(one -> one.row() == row).findFirst();
    }

    public Optional<Component> component(Part part) {
        return mixture().map(one -> one.component(part));
    }

    public Optional<Millilitres> toDraw(Part part) {
        return mixture().flatMap(one -> one.toDraw(part));
    }

    /// How much of the substance was drawn up; empty until volume and strength are both known.
    public Optional<Milligrams> drawnDose(Part part) {
        return component(part).flatMap(one -> one.drawn().asValue()
                .flatMap(volume -> one.stock().asValue().map(stock -> volume.of(stock.concentration()))));
    }

    public List<Anaesthetics.Drug> drugs() {
        return OnOffer.choices(desk.now().about().practice().anaesthetics().drugs(),
                desk.sheet().now().text(SolutionFields.anaesthetic(row)));
    }

    public List<Products.Diluent> diluents() {
        return OnOffer.choices(desk.now().about().practice().products().diluents(),
                desk.sheet().now().text(SolutionFields.diluent(row)));
    }

    /// The name of what a part is made of, as chosen; empty while nothing is.
    public Optional<String> product(Part part) {
        return component(part).filter(one -> part != Part.DEXTROSE && one.used())
                .map(one -> desk.now().about().practice().named(one.product()));
    }

    /// The percentages agreed in the courses of this visit.
    public String agreed() {
        return desk.now().about().visit().courses().stream()
                .map(attended -> attended.course().plan().agreed().toString())
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    public boolean canBeDrawnAsComputed() {
        return mixture().flatMap(Mixture::recipe).isPresent() && toDraw(Part.DEXTROSE).isPresent();
    }

    /// Somebody says that exactly the computed volumes were drawn up; only parts that are in the solution.
    public void drawnAsComputed() {
        var texts = new TreeMap<Field, String>();
        for (var part : Part.values()) {
            toDraw(part).filter(volume -> volume.value().signum() > 0)
                    .ifPresent(volume -> texts.put(SolutionFields.drawn(row, part), volume.toString()));
        }
        desk.sheet().edit(texts, desk.say("solution.drawAsPlannedDone"));
    }

    /// Makes a target of the parts that are typed; else says why not.
    public Optional<Refusal> byParts() {
        var line = SolutionFields.partsLine(row);
        return switch (Proportion.read(desk.sheet().text(line).getValue())) {
            case Entered.Refused<Proportion>(var refusal, _) -> Optional.of(refusal);
            case Entered.Value<Proportion>(var parts, _) -> mixture().flatMap(one -> parts.refused(one).or(() -> {
                var texts = new TreeMap<>(parts.aims(one));
                texts.put(line, "");
                desk.sheet().edit(texts, desk.say("solution.partsDone"));
                return Optional.empty();
            }));
            case Entered.Empty<Proportion> _,Entered.NotDone<Proportion> _ -> Optional.empty();
        };
    }

    /// Preparation begins at this minute.
    public void preparedNow() {
        var now = LocalTime.ofInstant(desk.clock().instant(), desk.now().about().zone());
        desk.sheet().edit(Map.of(SolutionFields.preparedAt(row), desk.texts().time(now)), desk.say("solution.nowDone"));
    }

    /// What the rules have to say of this solution, shown as a line below the result: a text that was not accepted
    /// before everything else, for the hand is at it.
    public Optional<Finding> line() {
        var here = desk.now().open(Section.SOLUTION).stream()
                .filter(finding -> finding.level() != Level.MISSING && isHere(finding)).toList();
        return here.stream().filter(finding -> finding.rule().startsWith("refused-")).findFirst()
                .or(() -> here.stream().findFirst());
    }

    /// Does what the line says would work; else the first act that makes an impossible recipe possible.
    public void whatWouldWork() {
        line().filter(finding -> !finding.mend().isEmpty())
                .or(() -> desk.now().findings().stream()
                        .filter(finding -> isHere(finding) && !finding.mend().isEmpty()).findFirst())
                .ifPresent(finding -> desk.sheet().edit(finding.mend(), desk.say("solution.done")));
    }

    private boolean isHere(Finding finding) {
        return finding.where().group().equals(SolutionFields.SOLUTION) && finding.where().row() == row;
    }

    /// Until when injecting must have begun, and how long that still is.
    public String beyondUse() {
        return mixture().flatMap(one -> one.preparation().beyondUse()).map(this::until).orElse("");
    }

    private String until(LocalTime end) {
        var about = desk.now().about();
        var now = LocalDateTime.ofInstant(desk.clock().instant(), about.zone());
        var words = desk.say("solution.discard", desk.texts().time(end));
        if (!now.toLocalDate().equals(about.today()) || now.toLocalTime().isAfter(end)) {
            return words;
        }
        long minutes = java.time.Duration.between(now.toLocalTime(), end).toMinutes();
        return words + "  ·  "
                + desk.say("solution.discardLeft", Long.toString(minutes / 60), Long.toString(minutes % 60));
    }

    /// How the other part is called in a field's name.
    static String key(Part part) {
        return Choices.text(part);
    }
}
