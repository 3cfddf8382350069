package enthesis.storage.insight;

import enthesis.domain.followup.diary.DiaryDay;
import enthesis.domain.insight.Dose;
import enthesis.domain.insight.Drawn;
import enthesis.domain.insight.TreatedCourse.Scored;
import enthesis.domain.insight.TreatedSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was answered, drawn up or told alike in many sessions, each kept once and known by its place.
record Alike(Values<String> texts, Values<LocalDate> days, Values<TreatedSession.Asked> asked,
        Values<List<Dose>> doses, Values<List<Drawn>> drawn, Values<DiaryDay> diary, Values<Scored> scores) {

    Alike() {
        this(new Values<>(), new Values<>(), new Values<>(), new Values<>(), new Values<>(), new Values<>(),
                new Values<>());
    }

    /// Values of one kind, no two of them equal, with places from 0 in the order in which they came.
    static final class Values<T> {
        private final List<T> all = new ArrayList<>();
        private final Map<T, Integer> places = new HashMap<>();

        /// Where it stands; a new one at the end.
        int place(T value) {
            return places.computeIfAbsent(value, one -> {
                all.add(one);
                return all.size() - 1;
            });
        }

        T at(int place) {
            return all.get(place);
        }

        List<T> all() {
            return Collections.unmodifiableList(all);
        }
    }
}
