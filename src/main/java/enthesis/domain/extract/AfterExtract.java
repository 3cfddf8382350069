package enthesis.domain.extract;

import enthesis.domain.followup.diary.DiaryDay;
import enthesis.domain.followup.event.AdverseEvent;
import enthesis.domain.value.CourseId;
import java.util.List;

/// What followed a session of one course: the days that something was told of, and harm.
public record AfterExtract(CourseId course, List<DiaryDay> days, List<AdverseEvent> events) {

    public AfterExtract {
        days = List.copyOf(days);
        events = List.copyOf(events);
    }
}
