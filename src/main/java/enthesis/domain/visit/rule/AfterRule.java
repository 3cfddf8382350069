package enthesis.domain.visit.rule;

import static enthesis.domain.finding.Level.ASK;
import static enthesis.domain.finding.Level.CAUTION;
import static enthesis.domain.finding.Level.INFO;
import static enthesis.domain.finding.Level.MISSING;
import static enthesis.domain.finding.Level.REFUSED;
import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.TimeText;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.solution.Ceiling;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.ObservationFields;
import enthesis.domain.visit.fact.Facts;
import enthesis.domain.visit.fact.Observation;
import enthesis.domain.visit.fact.ProcedureLine;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalsFields;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The procedure line and the observation: times in order, minutes enough, and words where an answer asks for them.
public final class AfterRule {
    private final Circumstances about;
    private final Facts facts;
    private final List<Finding> findings = new ArrayList<>();

    private AfterRule(Circumstances about, Facts facts) {
        this.about = about;
        this.facts = facts;
    }

    public static List<Finding> findings(Circumstances about, Facts facts) {
        var rule = new AfterRule(about, facts);
        rule.times();
        rule.minutes();
        rule.clock();
        rule.breath();
        rule.ultrasound();
        rule.words();
        rule.emergencies();
        return rule.findings;
    }

    private void times() {
        var line = facts.procedure();
        line.start().asValue().ifPresent(start -> line.end().asValue()
                .filter(end -> end.isBefore(start) && !isPastMidnight(start, end))
                .ifPresent(end -> add("end", REFUSED, ObservationFields.END, "findings.endBeforeStart",
                        TimeText.written(start), TimeText.written(end))));
        line.end().asValue().filter(end -> ended(end).isAfter(about.now()))
                .ifPresent(end -> add("end-later", ASK, ObservationFields.END, "findings.endLater",
                        TimeText.written(end)));
    }

    /// Begun before midnight and ended after it, within the longest procedure of the practice.
    private boolean isPastMidnight(LocalTime start, LocalTime end) {
        var longest = Duration.ofHours(about.practice().rules().visit().longestProcedureHours().whole());
        return Duration.between(start, end).plusDays(1).compareTo(longest) <= 0;
    }

    private void minutes() {
        var visit = about.practice().rules().visit();
        boolean much = isMuch();
        var setting = much ? visit.observationMinutesMuch() : visit.observationMinutes();
        facts.observation().minutes().asValue().filter(minutes -> minutes < setting.whole())
                .ifPresent(minutes -> add("minutes", CAUTION, ObservationFields.MINUTES,
                        much ? "findings.minutesFewMuch" : "findings.minutesFew", minutes.toString(),
                        setting.toString()));
    }

    /// Nobody can have been watched for longer than it is since the injections ended. An end that is still to come says
    /// nothing of the minutes.
    private void clock() {
        facts.observation().minutes().asValue().ifPresent(minutes -> facts.procedure().end().asValue()
                .filter(end -> isLonger(minutes, Duration.between(ended(end), about.now())))
                .ifPresent(end -> add("minutes-clock", ASK, ObservationFields.MINUTES, "findings.minutesClock",
                        minutes.toString(), TimeText.written(end))));
    }

    /// The minute that has begun counts.
    private static boolean isLonger(int minutes, Duration since) {
        return !since.isNegative() && minutes > since.plusSeconds(59).toMinutes();
    }

    /// On the day of the visit, or past its midnight.
    private Instant ended(LocalTime end) {
        boolean past = facts.procedure().start().asValue().filter(start -> end.isBefore(start)
                && isPastMidnight(start, end)).isPresent();
        return about.today().plusDays(past ? 1 : 0).atTime(end).atZone(about.zone()).toInstant();
    }

    /// After much anaesthetic the patient is watched longer (clinical.md 1, step 8).
    private boolean isMuch() {
        var caution = about.practice().rules().ceiling().caution().value();
        return facts.ceiling() instanceof Ceiling.Known known && known.judged().isAbove(caution);
    }

    /// What lies near the pleura was injected: breathing is looked at afterwards (clinical.md 6.9); "not measured" is
    /// an answer.
    private void breath() {
        var near = facts.points().stream()
                .filter(point -> point.given() && about.practice().guided().nearPleura(point.place().region(),
                        point.target()))
                .map(point -> Integer.toString(point.order())).collect(Collectors.joining(", "));
        Stream.of(Sign.RESPIRATION, Sign.SPO2)
                .filter(sign -> !near.isEmpty() && !facts.vitals().reading(sign, Moment.AFTER).answered())
                .forEach(sign -> add("breath-" + Choices.text(sign), MISSING,
                        VitalsFields.reading(sign, Moment.AFTER), "findings.breath", near));
    }

    private void ultrasound() {
        boolean noImage = facts.procedure().guidance().equals(Optional.of(ProcedureLine.Guidance.ULTRASOUND))
                && facts.imageKept().filter(kept -> kept != Answer.YES).isPresent();
        if (noImage) {
            add("no-image", INFO, ObservationFields.IMAGE_KEPT, "findings.noImage");
        }
    }

    private void words() {
        var seen = facts.observation();
        words(seen.complications().equals(Optional.of(Observation.Complications.SOME)), seen.complication(),
                ObservationFields.COMPLICATION, "findings.complicationWords");
        words(seen.condition().equals(Optional.of(Observation.Condition.UNWELL)), seen.conditionNote(),
                ObservationFields.CONDITION_NOTE, "findings.conditionWords");
        words(seen.neurovascular().equals(Optional.of(Observation.Neurovascular.CHANGED)), seen.neurovascularNote(),
                ObservationFields.NEUROVASCULAR_NOTE, "findings.neurovascularWords");
    }

    /// What was tapped on the emergency card is no "none observed"; what was struck through was not done.
    private void emergencies() {
        if (!facts.observation().complications().equals(Optional.of(Observation.Complications.NONE))) {
            return;
        }
        about.emergencies().stream()
                .flatMap(one -> one.timeline().stream()
                        .filter(told -> told.tap().kind().isTap() && told.struck().isEmpty())
                        .map(told -> one.time(told.tap())))
                .min(Comparator.naturalOrder())
                .ifPresent(first -> add("emergency-none", STOP, ObservationFields.COMPLICATIONS,
                        "findings.emergencyNone",
                        TimeText.written(LocalTime.ofInstant(first, about.zone()))));
    }

    private void words(boolean asked, String said, Field where, String words) {
        if (asked && said.isBlank()) {
            add(where.name(), MISSING, where, words);
        }
    }

    private void add(String rule, Level level, Field where, String words, String... values) {
        findings.add(Finding.of(rule, level, where, words, Source.PRACTICE, values));
    }
}
