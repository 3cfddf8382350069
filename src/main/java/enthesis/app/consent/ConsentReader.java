package enthesis.app.consent;

import enthesis.app.desk.Tools;
import enthesis.domain.consent.Subject;
import enthesis.domain.consent.form.ConsentOffer;
import enthesis.domain.consent.form.WithdrawalForm;
import enthesis.domain.course.Course;
import enthesis.domain.entry.DateText;
import enthesis.domain.patient.Person;
import enthesis.ui.consent.ConsentPage;
import enthesis.ui.kit.section.RegionWords;
import java.time.LocalDateTime;

/// Reads the consents of a course, and what a new one is judged by. On the chart's thread.
public record ConsentReader(Tools tools) {

    public ConsentPage page(Course course) {
        var person = tools.chart().patients.get(course.patient()).orElseThrow().person();
        var consents = tools.chart().consents.of(course.id());
        var clock = tools.ground().clock();
        var last = consents.reversed().stream().findFirst().flatMap(one -> one.standing(tools.today()));
        return new ConsentPage(course, RegionWords.region(course.region(), tools.texts()), consents,
                offer(course, person), new WithdrawalForm.Offer(last, dates(), LocalDateTime.now(clock),
                        clock.getZone()));
    }

    private ConsentOffer offer(Course course, Person person) {
        var wordings = tools.chart().wordings.now();
        return new ConsentOffer(new Subject(course.region(), course.side(), course.plan().agreed()), wordings,
                tools.chart().consents.versions(wordings), tools.practice().rules(),
                new ConsentOffer.Whose(person.given() + " " + person.family(), person.born()), dates(), tools.today(),
                tools.ground().clock().getZone());
    }

    private DateText dates() {
        return new DateText(tools.today(), tools.practice().speech().slashes());
    }
}
