package enthesis.domain.course;

import enthesis.domain.value.Percent;

/// What was agreed at the assessment: the dextrose percentage, how many sessions, and the weeks between them.
public record Plan(Percent agreed, int sessions, int weeksFrom, int weeksTo) {

    /// @throws IllegalArgumentException
    ///             without a session or with an interval that ends before it begins
    public Plan {
        if (sessions < 1 || weeksFrom < 1 || weeksTo < weeksFrom) {
            throw new IllegalArgumentException("not a plan of sessions");
        }
    }
}
