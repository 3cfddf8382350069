package enthesis.domain.practice;

import enthesis.domain.finding.Source;
import java.util.List;
import java.util.Set;

/// The remaining numbers of the practice's rules, by subject. `deep` are the regions of the map where a bleed can't be
/// stopped by pressing (clinical.md 2.4, C04).
public record Rules(Medication medication, Mixing mixing, Stock stock, Ceiling ceiling, Visit visit,
        Aftercare aftercare, FollowUp followUp, Series series, Curtain curtain,
        Backup backup, Retention retention, Regions deep, NerveAtRisk ulnar) {

    /// Days without NSAID: the last dose lies at least `before` days back; afterwards forbidden up to and including day
    /// `after`. A drug that stays longer in the body is left out for `halfLives` of its half-lives; where that makes
    /// more than `longStop` days, somebody confirms it. An INR older than `inrDays` days is said to be old.
    public record Medication(Setting before, Setting halfLives, Setting after, Setting aspirinHighAbove,
            Setting longStop, Setting inrDays) {}

    /// Percentages are of dextrose in the finished solution; `biggestVolume` in mL is the most one solution can be.
    /// What is drawn up is rounded to `step` mL, in a syringe of up to `smallSyringe` mL to `smallStep`. One that is
    /// mixed for immediate use holds at most `mostProducts` different products.
    public record Mixing(
            Setting rangeFrom,
            Setting rangeTo,
            Setting cautionBelow,
            Setting stopAbove,
            Setting relativeDifference,
            Setting smallSyringe,
            Setting step,
            Setting smallStep,
            Setting beyondUseHours,
            Setting mostProducts,
            Setting biggestVolume) {}

    /// An opened multi-dose vial is used up to and including `multiDoseDays` days after it was opened, a single-dose
    /// vial for `singleDosePatients` patients. What may be used `soonDays` days more at most is said to end soon.
    public record Stock(Setting multiDoseDays, Setting singleDosePatients, Setting soonDays) {}

    /// Shares of the anaesthetic limit, 1 is all of it.
    public record Ceiling(Setting caution, Setting stop) {}

    /// `observationMinutesMuch` count once the anaesthetic is above the caution share of its ceiling. `reasonLetters`:
    /// how long a reason for going on has to be. `pressureAgainMinutes`: when to take blood pressure again.
    /// `biggestPoint` in mL. `longestProcedureHours`: an end before the start is past midnight within these. Ages in
    /// years: a minor below `adultFrom`, more careful dosing from `elderlyFrom`.
    public record Visit(
            Setting observationMinutes,
            Setting observationMinutesMuch,
            Setting reasonLetters,
            Setting pressureAgainMinutes,
            Setting biggestPoint,
            Setting longestProcedureHours,
            Setting hardestInr,
            Setting adultFrom,
            Setting elderlyFrom) {}

    /// A series of sessions (clinical.md 7.1). A further session earlier than `earliestDays` after the last is asked
    /// about; without improvement after `reevaluateAfter` sessions the course is looked at anew; who was not reached is
    /// called again `retryDays` later.
    public record Series(Setting earliestDays, Setting reevaluateAfter, Setting retryDays) {}

    /// Quiet minutes until the curtain falls, the longer time from time-out to observation, while gloved hands must
    /// still see the map, and how long it is down before the keys are put away.
    public record Curtain(Setting minutes, Setting atTheTable, Setting keys) {}

    /// Days from one rehearsal of a restore to the next, and days without a copy at the second place until it is said.
    public record Backup(Setting rehearseDays, Setting awayDays) {}

    /// What the hand-out says: acetaminophen in mg per 24 h, days and minutes.
    public record Aftercare(
            Setting acetaminophenPrinted,
            Setting acetaminophenMost,
            Setting heatFromMinutes,
            Setting heatToMinutes,
            Setting restDays,
            Setting flareFromDays,
            Setting flareToDays,
            Setting flareReviewDay,
            Setting motionDays) {}

    /// The days after an injection (clinical.md 8). `chest` and `spine` are the regions of the map after which a lung
    /// or the sheath of the cord can be hurt; `calls` the days on which the patient is telephoned, `diary` those that
    /// are asked for.
    public record FollowUp(Flare flare, FlareAlerts alerts, Regions chest, Regions spine, List<Call> calls,
            DiaryDays diary) {

        public FollowUp {
            calls = List.copyOf(calls);
        }
    }

    /// The days of which a diary is wanted, 0 for the day of the injection (clinical.md 8.2).
    public record DiaryDays(List<Integer> days, Source source) {

        public DiaryDays {
            days = List.copyOf(days);
        }
    }

    /// Pain scores of 0 to 10: so much above the pain before, or a new ache of so much, is a flare; up to which peak it
    /// is mild and moderate. `areaDay`: the days from 0 that must be answered before scores are summed; `lastDay`: the
    /// last day of the diary.
    public record Flare(
            Setting excess,
            Setting freshAche,
            Setting mildPeak,
            Setting moderatePeak,
            Setting areaDay,
            Setting lastDay) {}

    /// Pain of 0 to 10, fever in °C, days after the injection, glucose in mg/dL; `biggestDose` in mg is the most that
    /// can be true of one day.
    public record FlareAlerts(
            Setting notEasedFrom,
            Setting feverFrom,
            Setting worseAfterDay,
            Setting earlySignsDay,
            Setting glucoseAbove,
            Setting biggestDose) {}

    /// Some regions of the map, and whose list it is.
    public record Regions(String key, Set<String> regions, Source source) {

        public Regions {
            regions = Set.copyOf(regions);
        }
    }

    /// A call is due from one day after the injection to another, both included.
    public record Call(int from, int to, Source source) {}
}
