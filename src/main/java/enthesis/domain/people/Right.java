package enthesis.domain.people;

/// What not everybody may do. Whoever charts may do all the rest.
public enum Right {
    /// Sign a note or an addendum.
    SIGN,
    /// Go on past a STOP with a reason.
    ANSWER_STOP,
    /// Close what cannot wait, with what was done (rulings.md 25).
    CLOSE_URGENT,
    /// Change the practice: its name and numbers, its lists, what its papers say, what its rules judge by.
    EDIT_PRACTICE,
    /// Set a number under the least that the practice's own page names, with a reason (clinical.md M2).
    GO_UNDER_FLOOR,
    /// Admit people, change their roles, end their access, reset their passwords, replace the recovery sheet.
    EDIT_PEOPLE,
    /// Back up and rehearse by hand, choose where copies go to.
    KEEP_BACKUPS,
    /// Let charts leave as files that anybody can read.
    EXPORT_CHARTS,
    /// Take in charts from files of other programs.
    IMPORT_CHARTS
}
