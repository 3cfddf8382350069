package enthesis.app.document;

import enthesis.app.desk.Tools;
import enthesis.domain.course.Course;
import enthesis.domain.document.DocumentForm;
import enthesis.domain.document.OutsideDocument;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.people.Colleague;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.patient.document.DocumentsPage;
import enthesis.ui.patient.document.OutsideLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the documents of a chart in words. On the chart's thread.
public record DocumentReader(Tools tools) {

    /// Those that count, the newest first by the day that they bear.
    public List<OutsideLine> standing(PatientId patient) {
        return lines(patient).stream().filter(OutsideLine::counts).toList();
    }

    DocumentsPage page(PatientId patient, Optional<CourseId> course) {
        var courses = tools.chart().courses.of(patient);
        var dates = new DateText(tools.today(), tools.practice().speech().slashes());
        var all = lines(patient);
        return new DocumentsPage(tools.chart().patients.get(patient).orElseThrow(),
                Stream.concat(all.stream().filter(OutsideLine::counts), all.stream().filter(line -> !line.counts()))
                        .toList(),
                courses, course, new DocumentForm.Offer(courses.stream().map(Course::id).toList(), dates));
    }

    private List<OutsideLine> lines(PatientId patient) {
        var words = words(patient);
        return tools.chart().documents.of(patient).stream().map(words).toList();
    }

    OutsideLine line(OutsideDocument one) {
        return words(one.whose().patient()).apply(one);
    }

    private Function<OutsideDocument, OutsideLine> words(PatientId patient) {
        Map<PersonId, String> names = tools.chart().people.all().stream()
                .collect(Collectors.toMap(Colleague::id, Colleague::name));
        Map<CourseId, String> courses = tools.chart().courses.of(patient).stream()
                .collect(Collectors.toMap(Course::id, course -> RegionWords.of(course, tools.texts())));
        return one -> new OutsideLine(one.id(), one.about().dated(), kind(one), one.about().title(),
                one.whose().course().map(course -> courses.getOrDefault(course, "")).orElse(""),
                tools.say("document.line.by", names.getOrDefault(one.filed().who(), ""), day(one.filed().at())),
                one.about().note(),
                one.withdrawn().map(gone -> tools.say("document.withdrawn", day(gone.at()),
                        names.getOrDefault(gone.who(), ""), gone.reason())).orElse(""));
    }

    String kind(OutsideDocument one) {
        return tools.say("document.kind." + Choices.text(one.about().kind()));
    }

    private String day(Instant at) {
        return tools.texts().date(LocalDate.ofInstant(at, tools.ground().clock().getZone()));
    }
}
