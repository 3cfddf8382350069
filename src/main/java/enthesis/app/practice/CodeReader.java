package enthesis.app.practice;

import enthesis.app.desk.Tools;
import enthesis.domain.course.Course;
import enthesis.domain.course.code.CodeBook;
import enthesis.domain.course.code.OrderFile.Read;
import enthesis.domain.entry.Refusal;
import enthesis.domain.people.Colleague;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.practice.code.CodesModel.Outcome;
import enthesis.ui.practice.code.CodesPage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads the lists of codes and takes a file in. On the chart's thread.
record CodeReader(Tools tools) {
    private static final long BIGGEST = 100_000_000;

    CodesPage page() {
        var book = tools.chart().codes.book();
        var names = tools.chart().people.all().stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
        var zone = tools.ground().clock().getZone();
        var lists = tools.chart().codes.all().stream().map(one -> new CodesPage.Taken(one.year(), one.codes(),
                names.getOrDefault(one.who(), ""), LocalDate.ofInstant(one.at(), zone))).toList();
        return new CodesPage(book, lists, ended(book));
    }

    private List<CodesPage.Ended> ended(CodeBook book) {
        return tools.chart().courses.open().stream()
                .filter(course -> book.ended(course.indication().code(), tools.today())).map(this::ended).toList();
    }

    private CodesPage.Ended ended(Course course) {
        var patient = tools.chart().patients.get(course.patient()).orElseThrow().person();
        var indication = course.indication();
        return new CodesPage.Ended(patient.shown(), RegionWords.of(course, tools.texts()),
                (indication.code() + " " + indication.title()).strip());
    }

    Outcome take(Path file) throws IOException {
        if (tools.ground().disk().size(file) > BIGGEST) {
            return new Outcome(page(), Optional.of(Refusal.of("codes.refused.big")));
        }
        return switch (tools.chart().codes.take(String.valueOf(file.getFileName()), tools.ground().disk().read(file),
                tools.who())) {
            case Read.Whole _ -> new Outcome(page(), Optional.empty());
            case Read.Refused(var refusal) -> new Outcome(page(), Optional.of(refusal));
        };
    }
}
