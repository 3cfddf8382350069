package enthesis.storage.extract;

import enthesis.domain.extract.AfterExtract;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.diary.DiaryDay;
import enthesis.domain.followup.diary.DiaryReader;
import enthesis.domain.practice.Practice;
import enthesis.domain.value.CourseId;
import enthesis.domain.visit.Visit;
import enthesis.storage.followup.AdverseEvents;
import enthesis.storage.followup.FollowUps;
import enthesis.storage.trail.Write;
import java.util.List;
import java.util.Optional;

/// Gathers what followed a visit. A day that was emptied again is none.
record AfterReader(Write read, Practice practice) {

    List<AfterExtract> of(Visit visit) {
        return visit.courses().stream().map(one -> after(visit, one.course().id()))
                .filter(after -> !after.days().isEmpty() || !after.events().isEmpty()).toList();
    }

    private AfterExtract after(Visit visit, CourseId course) {
        var key = new FollowedSession.Key(visit.patient(), visit.id(), course);
        var days = new DiaryReader(practice, new FollowUps(read).sheet(key)).days().stream().filter(AfterReader::says)
                .toList();
        return new AfterExtract(course, days, new AdverseEvents(read).of(key));
    }

    private static boolean says(DiaryDay day) {
        return !day.equals(new DiaryDay(day.day(),
                new DiaryDay.Aches(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new DiaryDay.Signs(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty()),
                new DiaryDay.Relief(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new DiaryDay.Activity(Optional.empty(), Optional.empty(), Optional.empty())));
    }
}
