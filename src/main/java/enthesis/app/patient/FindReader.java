package enthesis.app.patient;

import enthesis.app.desk.Tools;
import enthesis.domain.course.Course;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.patient.find.PatientSearch;
import enthesis.storage.visit.LastSeen;
import enthesis.ui.find.FoundLine;
import enthesis.ui.kit.section.RegionWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads what the find list says of each person. On the chart's thread.
public record FindReader(Tools tools) {

    public List<FoundLine> find(PatientQuery query) {
        var hits = tools.chart().patients.find(query);
        var found = hits.stream().map(hit -> hit.person().id()).toList();
        var courses = tools.chart().courses.known(found);
        var seen = tools.chart().visits.lastSeen(found);
        return hits.stream().map(hit -> {
            var id = hit.person().id();
            return line(hit, courses.getOrDefault(id, List.of()).stream().findFirst(),
                    Optional.ofNullable(seen.get(id)));
        }).toList();
    }

    private FoundLine line(PatientSearch.Hit hit, Optional<Course> course, Optional<LastSeen> seen) {
        boolean inProgress = seen.filter(LastSeen::inProgress).isPresent();
        var last = seen.map(one -> LocalDate.ofInstant(one.performed(), tools.ground().clock().getZone()));
        return new FoundLine(hit.person(), course.map(one -> last(one, inProgress)), last);
    }

    private FoundLine.LastCourse last(Course course, boolean inProgress) {
        var state = inProgress
                ? FoundLine.State.VISIT_IN_PROGRESS
                : course.ended().isEmpty() ? FoundLine.State.GOES_ON : FoundLine.State.ENDED;
        return new FoundLine.LastCourse(course.side(), RegionWords.region(course.region(), tools.texts()), state);
    }
}
