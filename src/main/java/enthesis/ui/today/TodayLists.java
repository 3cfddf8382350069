package enthesis.ui.today;

import java.util.List;

/// The work lists: visits begun today and not signed, visits of earlier days not signed, those signed today, sessions
/// due; each with what is latest first where being late matters.
public record TodayLists(List<VisitLine> inProgress, List<VisitLine> notSigned, List<VisitLine> signedToday,
        List<DueLine> due) {

    public static final TodayLists EMPTY = new TodayLists(List.of(), List.of(), List.of(), List.of());

    public TodayLists {
        inProgress = List.copyOf(inProgress);
        notSigned = List.copyOf(notSigned);
        signedToday = List.copyOf(signedToday);
        due = List.copyOf(due);
    }
}
