package enthesis.ui.today;

import java.util.List;
import java.util.Optional;

/// The work lists: visits begun today and not signed, visits of earlier days not signed, those signed today, sessions
/// due; each with what is latest first where being late matters. Above them, when there is something that whoever works
/// here must know first, `notice`.
public record TodayLists(List<VisitLine> inProgress, List<VisitLine> notSigned, List<VisitLine> signedToday,
        List<DueLine> due, Optional<String> notice) {

    public static final TodayLists EMPTY = new TodayLists(List.of(), List.of(), List.of(), List.of(),
            Optional.empty());

    public TodayLists {
        inProgress = List.copyOf(inProgress);
        notSigned = List.copyOf(notSigned);
        signedToday = List.copyOf(signedToday);
        due = List.copyOf(due);
    }
}
