package enthesis.domain.practice;

/// The remaining numbers of the practice's rules, by subject.
public record Rules(Medication medication, Mixing mixing, Ceiling ceiling, Visit visit, Aftercare aftercare,
        Curtain curtain) {

    /// Days without NSAID: the last dose lies at least `before` days back; afterwards forbidden up to and including
    /// day `after`.
    public record Medication(Setting before, Setting after, Setting aspirinHighAbove) {}

    /// Percentages are of dextrose in the finished solution; `biggestVolume` in mL is the most one solution can be.
    public record Mixing(
            Setting rangeFrom,
            Setting rangeTo,
            Setting cautionBelow,
            Setting stopAbove,
            Setting relativeDifference,
            Setting smallSyringe,
            Setting beyondUseHours,
            Setting biggestVolume) {}

    /// Shares of the anaesthetic limit, 1 is all of it.
    public record Ceiling(Setting caution, Setting stop) {}

    /// `reasonLetters`: how long a reason for going on has to be. `pressureAgainMinutes`: when to take blood pressure
    /// again. `biggestPoint` in mL. `longestProcedureHours`: an end before the start is past midnight within these. Ages
    /// in years: a minor below `adultFrom`, more careful dosing from `elderlyFrom`.
    public record Visit(
            Setting observationMinutes,
            Setting reasonLetters,
            Setting pressureAgainMinutes,
            Setting biggestPoint,
            Setting longestProcedureHours,
            Setting hardestInr,
            Setting adultFrom,
            Setting elderlyFrom) {}

    /// Quiet minutes until the curtain falls, and the longer time from time-out to observation, while gloved hands must
    /// still see the map.
    public record Curtain(Setting minutes, Setting atTheTable) {}

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
}
