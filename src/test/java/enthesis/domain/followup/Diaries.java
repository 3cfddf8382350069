package enthesis.domain.followup;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.followup.diary.DiaryDay;
import enthesis.domain.followup.diary.DiaryReader;
import enthesis.domain.practice.Practice;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.storage.reference.ReferenceData;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Diaries for tests, typed as they are on the telephone. The injection was on 20 Nov 2026.
public final class Diaries {
    public static final Practice PRACTICE = ReferenceData.load();
    public static final LocalDate INJECTED = LocalDate.of(2026, 11, 20);

    private Diaries() {}

    public static FollowedSession session(String region, int baseline) {
        return session(region, Optional.of(baseline), new FollowedSession.Known(false, false, List.of()));
    }

    public static FollowedSession session(String region, Optional<Integer> baseline, FollowedSession.Known known) {
        return new FollowedSession(
                new FollowedSession.Key(new PatientId(new UUID(1, 1)), new VisitId(new UUID(1, 2)),
                        new CourseId(new UUID(1, 3))),
                new FollowedSession.Place(region, Side.LEFT, 2), INJECTED, baseline, known);
    }

    /// Cells as `1.treated=7`; every other cell is empty.
    public static Sheet sheet(String... cells) {
        var texts = new HashMap<Field, String>();
        for (var cell : cells) {
            int dot = cell.indexOf('.');
            int is = cell.indexOf('=');
            var name = cell.substring(dot + 1, is);
            var group = cell.substring(0, dot);
            texts.put(
                    group.matches("\\d+") ? Field.at("day", Integer.parseInt(group) + 1, name) : Field.of(group, name),
                    cell.substring(is + 1));
        }
        return Sheet.of(texts);
    }

    public static List<DiaryDay> days(String... cells) {
        return new DiaryReader(PRACTICE, sheet(cells)).days();
    }

    public static FollowUpReading reading(FollowedSession session, LocalDate today, String... cells) {
        return FollowUpReading.of(session, sheet(cells),
                new FollowUpReading.Circumstances(PRACTICE, today, false));
    }
}
