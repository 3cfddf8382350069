package enthesis.domain.practice.setting;

/// Where a setting is looked for, in the order of the list.
public enum Area {
    MEDICATION, SOLUTION, CEILING, RECONSIDER, VITALS, VISIT, COURSE, CANDIDACY, AFTERCARE, FOLLOW_UP, OUTCOME, INSIGHT
}
