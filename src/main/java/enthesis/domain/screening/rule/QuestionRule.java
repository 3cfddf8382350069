package enthesis.domain.screening.rule;

import static enthesis.domain.finding.Level.ASK;
import static enthesis.domain.finding.Level.CAUTION;
import static enthesis.domain.finding.Level.DEFER;
import static enthesis.domain.finding.Level.INFO;
import static enthesis.domain.finding.Level.MISSING;
import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.screening.CheckIn;
import enthesis.domain.screening.CheckInFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// The questions of the day (clinical.md 2.4). Unknown is not no: on a STOP row it defers until a typed reason says why
/// it went on, elsewhere it is asked.
public final class QuestionRule {
    private final List<Finding> findings = new ArrayList<>();

    private QuestionRule() {}

    /// `named` says which course is at a place of the visit, where there are several.
    public static List<Finding> findings(CheckIn checkIn, IntFunction<String> named) {
        var rule = new QuestionRule();
        rule.ask("C01", checkIn.infection(), CheckInFields.INFECTION, "findings.infection", STOP, DEFER);
        rule.ask("C18", checkIn.needleFear(), CheckInFields.NEEDLE_FEAR, "findings.needleFear", INFO, INFO);
        rule.health(checkIn);
        rule.flare(checkIn, named);
        return rule.findings;
    }

    private void ask(String id, Optional<Answer> given, Field where, String words, Level yes, Level unknown) {
        given.ifPresent(answer -> {
            switch (answer) {
                case YES -> findings.add(Finding.of(id, yes, where, words, Source.SEED));
                case UNKNOWN -> findings.add(Finding.of(id, unknown, where, words + "Unknown", Source.PRACTICE));
                case NO -> {
                }
            }
        });
    }

    private void health(CheckIn checkIn) {
        boolean untold = checkIn.healthChanged().equals(Optional.of(Answer.YES)) && checkIn.healthChange().isBlank();
        if (untold) {
            findings.add(Finding.of("checkin-health", MISSING, CheckInFields.HEALTH_CHANGE, "findings.healthChange",
                    Source.PRACTICE));
        }
    }

    /// Each course of the visit has had its own flare.
    private void flare(CheckIn checkIn, IntFunction<String> named) {
        checkIn.flares().forEach((place, flare) -> {
            var id = place == 1 ? "checkin-flare" : "checkin-flare-" + place;
            switch (flare) {
                case STILL -> findings.add(Finding.of(id, CAUTION, CheckInFields.flare(place), "findings.flareStill",
                        Source.PRACTICE, named.apply(place)));
                case UNKNOWN -> findings.add(Finding.of(id, ASK, CheckInFields.flare(place), "findings.flareUnknown",
                        Source.PRACTICE, named.apply(place)));
                case SETTLED -> {
                }
            }
        });
    }
}
