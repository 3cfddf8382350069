package enthesis.storage.trail;

import enthesis.domain.people.Right;
import java.util.Optional;

/// What somebody did: the closed list of acts that the trail knows. Stored by name; a released name never changes.
public enum What {
    FOUNDED, ADMITTED, RE_ROLED, RENAMED, LEFT, READMITTED, EDITED_CLINIC, EDITED_PRACTICE,
    /// Access: with the number of wrong passwords before, and the reason for using the recovery key.
    UNLOCKED, WRONG_PASSWORDS, RECOVERY_USED, RECOVERY_REPLACED, PASSWORD_CHANGED, PASSWORD_RESET, LOCKED,
    /// The machine's clock, with the time of the line before as the reason.
    CLOCK_SET_BACK, CLOCK_WENT_ON,
    /// Patients and courses.
    REGISTERED, EDITED, LINKED, UNLINKED, VIEWED, OPENED_COURSE, EDITED_COURSE, ENDED_COURSE, REOPENED_COURSE, CONSENTED, CONSENT_WITHDRAWN,
    /// Visits and notes.
    BEGAN_VISIT, KEPT, VOIDED, SIGNED, ADDED, ENTERED_IN_ERROR, ATTACHED,
    /// Documents from outside the practice.
    ADDED_DOCUMENT, WITHDREW_DOCUMENT,
    /// After the injection.
    FOLLOWED_UP, CLOSED_URGENT, RECORDED_EVENT, MARKED_EMERGENCY, RECORDED_OUTCOME, WITHDREW_OUTCOME,
    /// Candidacy and examination.
    ASSESSED, EXAMINED,
    /// What left the program.
    PRINTED, EXPORTED, BACKED_UP, RESTORED,
    /// What came from other programs, and what of it was taken out again because it was not whole.
    IMPORTED, IMPORT_UNDONE,
    /// What became of the backups, with what was wrong as the reason.
    BACKUP_FAILED, REHEARSED, REHEARSAL_FAILED, CHOSE_SECOND_PLACE, WROTE_OUT, WRITING_OUT_FAILED;

    /// What somebody must be allowed to do for it; empty for what everybody who charts may do. Stores ask for more
    /// where it hangs on what is changed (`Write.require`).
    Optional<Right> needs() {
        return switch (this) {
            case ADMITTED, RE_ROLED, RENAMED, LEFT, READMITTED, RECOVERY_REPLACED -> Optional.of(Right.EDIT_PEOPLE);
            case EDITED_CLINIC -> Optional.of(Right.EDIT_PRACTICE);
            case IMPORTED -> Optional.of(Right.IMPORT_CHARTS);
            case CHOSE_SECOND_PLACE -> Optional.of(Right.KEEP_BACKUPS);
            case SIGNED, ADDED, ENTERED_IN_ERROR -> Optional.of(Right.SIGN);
            case CLOSED_URGENT -> Optional.of(Right.CLOSE_URGENT);
            default -> Optional.empty();
        };
    }

    /// Whether whoever looks through the trail should stop at it: somebody came in another way than by a password, or
    /// tried to; the clock or the chart was put right; what was to keep it did not work (rulings.md 1).
    public boolean striking() {
        return switch (this) {
            case WRONG_PASSWORDS, RECOVERY_USED, RECOVERY_REPLACED, PASSWORD_RESET, CLOCK_SET_BACK, CLOCK_WENT_ON,
                    RESTORED, BACKUP_FAILED, REHEARSAL_FAILED, WRITING_OUT_FAILED ->
                true;
            default -> false;
        };
    }

    /// Whether one such act is about many charts, so that each of its lines is about the chart of its row.
    boolean manyCharts() {
        return this == IMPORTED || this == IMPORT_UNDONE;
    }
}
