package enthesis.ui.observation;

import enthesis.domain.entry.Field;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.visit.ObservationFields;
import enthesis.domain.visit.fact.ProcedureLine.Guidance;
import enthesis.domain.visit.fact.Totals;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Figures;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The observation as it is typed; the sums of the syringe and the minutes since the end are computed beside it.
public final class ObservationModel {
    private final Desk desk;

    public ObservationModel(Desk desk) {
        this.desk = desk;
        desk.sheet().onEdit(changes -> {
            for (int row : rows()) {
                if (!changes.getOrDefault(SolutionFields.difference(row), "").isEmpty()) {
                    desk.sheet().type(SolutionFields.differenceFor(row), unexplained(row).toPlainString());
                }
            }
        });
    }

    /// The rows of the day's solutions; A while there is none.
    public List<Integer> rows() {
        var rows = desk.now().solutions().stream().map(Mixture::row).toList();
        return rows.isEmpty() ? List.of(1) : rows;
    }

    private BigDecimal unexplained(int row) {
        return desk.now().totals().of(row).flatMap(Totals.OfSolution::unexplained).orElse(BigDecimal.ZERO);
    }

    /// This minute, into a time field.
    public void now(Field field) {
        desk.sheet().edit(Map.of(field, desk.texts().time(today().toLocalTime())), desk.say("observation.nowDone"));
    }

    private LocalDateTime today() {
        return LocalDateTime.ofInstant(desk.clock().instant(), desk.now().about().zone());
    }

    public boolean underUltrasound() {
        return desk.now().procedure().guidance().equals(Optional.of(Guidance.ULTRASOUND));
    }

    /// "none" was seen: an answer, typed for the user.
    public void noParaesthesia() {
        desk.sheet().edit(Map.of(ObservationFields.PARAESTHESIA, "none"), desk.say("observation.noneDone"));
    }

    public String practiceMinutes() {
        return Integer.toString(desk.now().about().practice().rules().visit().observationMinutes().whole());
    }

    /// Whole minutes since the end of the injections, today; empty without an end or on another day.
    public Optional<Long> sinceEnd() {
        var now = today();
        return desk.now().procedure().end().asValue()
                .filter(end -> now.toLocalDate().equals(desk.now().about().today()))
                .filter(end -> !now.toLocalTime().isBefore(end))
                .map(end -> Duration.between(end, now.toLocalTime()).toMinutes());
    }

    /// "12 min since the end".
    public String clock() {
        return sinceEnd().map(minutes -> desk.say("observation.clock", minutes.toString()))
                .orElseGet(() -> desk.say("observation.clockNone"));
    }

    public void takeClock() {
        sinceEnd().ifPresent(minutes -> desk.sheet().edit(Map.of(ObservationFields.MINUTES, minutes.toString()),
                desk.say("observation.takeClockDone")));
    }

    /// Drawn up = injected + discarded, in words, as far as it is known.
    public String balance(int row) {
        var total = desk.now().totals().of(row);
        return total.flatMap(now -> now.drawnUp().map(drawn -> balance(now, drawn.value())))
                .orElseGet(() -> desk.say("observation.balanceNone"));
    }

    private String balance(Totals.OfSolution total, BigDecimal drawn) {
        var injected = total.given().value();
        if (total.discarded().isEmpty()) {
            return desk.say("observation.balanceOpen", volume(drawn), volume(injected),
                    volume(drawn.subtract(injected)));
        }
        var discarded = total.discarded().get().value();
        var rest = total.unexplained().orElse(BigDecimal.ZERO);
        return rest.signum() == 0
                ? desk.say("observation.balance", volume(drawn), volume(injected), volume(discarded))
                : desk.say("observation.balanceOff", volume(drawn), volume(injected), volume(discarded), volume(rest));
    }

    /// Whether the difference wants a reason.
    public boolean differs(int row) {
        return unexplained(row).signum() != 0 || desk.sheet().now().has(SolutionFields.difference(row));
    }

    private static String volume(BigDecimal value) {
        return Figures.plain(value, 2).replace('-', '\u2212');
    }

}
