package enthesis.domain.course.candidacy;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.DateText;
import enthesis.domain.finding.Named;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Sex;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.assess.Contraindication;
import enthesis.domain.screening.CheckIn;
import enthesis.domain.screening.CountedAllergies;
import enthesis.domain.screening.NotStopped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is known already: by the list of allergies, the alerts of the banner, the birth date, the region, and the last
/// check-in with its drugs. Only a yes of list and alerts counts: what nobody listed was not asked.
final class ChartSays {
    private static final DrugClass[] STEROID = {DrugClass.STEROID};
    private static final DrugClass[] THINNERS = {DrugClass.ANTICOAGULANT, DrugClass.WARFARIN};

    private final Candidate about;

    ChartSays(Candidate about) {
        this.about = about;
    }

    Optional<Told> to(Contraindication question) {
        return switch (question.home()) {
            case AGE -> Optional.of(age());
            case REGION -> about.imaged()
                    ? Optional.empty()
                    : Optional.of(new Told(Answer.NO, Named.of("candidacy.by.region"), Optional.empty()));
            case ALLERGIES -> listed(question).or(this::unlisted);
            case CHECK_IN -> atCheckIn(question).or(() -> alert(question));
            case CANDIDACY -> listed(question).or(() -> alert(question)).or(() -> drug(question));
        };
    }

    private Told age() {
        int years = about.person().person().ageOn(about.day());
        boolean minor = years < about.practice().rules().visit().adultFrom().whole();
        return new Told(minor ? Answer.YES : Answer.NO, Named.of("candidacy.by.age", Integer.toString(years)),
                Optional.empty());
    }

    /// An allergy to one of the question's groups.
    private Optional<Told> listed(Contraindication question) {
        return allergies().map(Allergy::substance).filter(substance -> question.groups().stream()
                .anyMatch(key -> about.practice().allergens().group(key).filter(one -> one.meantBy(substance))
                        .isPresent()))
                .findFirst().map(substance -> new Told(Answer.YES, Named.of("candidacy.by.allergy", substance),
                        Optional.empty()));
    }

    private Stream<Allergy> allergies() {
        var onRecord = about.person().allergies();
        return about.checked().map(last -> CountedAllergies.of(onRecord, last.checkIn()).all().stream())
                .orElseGet(() -> onRecord.known().stream());
    }

    /// Asked, and none of the groups named: by the list on record, or at the last check-in.
    private Optional<Told> unlisted() {
        var onRecord = about.person().allergies();
        var asked = about.checked().filter(last -> last.checkIn().allergiesAsked()
                .filter(one -> one != CheckIn.AllergiesAsked.NOT_ASKED).isPresent()).map(Candidate.Checked::day)
                .or(onRecord instanceof Allergies.NotAsked ? Optional::empty : onRecord::day);
        return asked.map(day -> new Told(Answer.NO, Named.of("candidacy.by.list", DateText.written(day)),
                Optional.of(day)));
    }

    private Optional<Told> alert(Contraindication question) {
        var kinds = switch (question.row()) {
            case "C04" -> List.of(Alert.Kind.ANTICOAGULANT);
            case "C08" -> List.of(Alert.Kind.DIABETES);
            case "C10" -> List.of(Alert.Kind.IMMUNOSUPPRESSION);
            case "C18" -> List.of(Alert.Kind.FAINTING);
            case "C21" -> List.of(Alert.Kind.LIVER_DISEASE, Alert.Kind.HEART_DISEASE);
            default -> List.<Alert.Kind>of();
        };
        return about.person().alerts().stream().filter(alert -> kinds.contains(alert.kind())).findFirst()
                .map(alert -> new Told(Answer.YES, Named.of("candidacy.by.alert",
                        (Choices.text(alert.kind()).replace('_', ' ') + " " + alert.text()).strip()),
                        Optional.empty()))
                .or(() -> question.row().equals("C21") ? old() : Optional.empty());
    }

    private Optional<Told> old() {
        int years = about.person().person().ageOn(about.day());
        return years >= about.practice().rules().visit().elderlyFrom().whole()
                ? Optional.of(new Told(Answer.YES, Named.of("candidacy.by.age", Integer.toString(years)),
                        Optional.empty()))
                : Optional.empty();
    }

    /// A drug of the last check-in that is taken for it.
    private Optional<Told> drug(Contraindication question) {
        return about.checked().filter(last -> switch (question.row()) {
            case "C08" -> last.checkIn().takes(DrugClass.GLUCOSE_LOWERING);
            case "C10" -> last.checkIn().takes(DrugClass.IMMUNOSUPPRESSANT);
            default -> false;
        }).map(last -> told(Answer.YES, last.day()));
    }

    private Optional<Told> atCheckIn(Contraindication question) {
        if (question.row().equals("C09") && about.person().person().sex() == Sex.MALE) {
            return Optional.of(new Told(Answer.NO, Named.of("candidacy.by.sex"), Optional.empty()));
        }
        return about.checked().flatMap(last -> said(question.row(), last).map(answer -> told(answer, last.day())));
    }

    private static Told told(Answer answer, LocalDate day) {
        return new Told(answer, Named.of("candidacy.by.checkIn", DateText.written(day)), Optional.of(day));
    }

    private Optional<Answer> said(String row, Candidate.Checked last) {
        var said = last.checkIn();
        return switch (row) {
            case "C01", "C02" -> said.infection();
            case "C09" -> said.pregnant();
            case "C18" -> said.needleFear();
            case "C04" -> thinner(said, THINNERS);
            case "C11" -> thinner(said, STEROID);
            case "C13" -> new NotStopped(about.practice(), last.day()).by(said);
            default -> Optional.empty();
        };
    }

    /// By the drugs first; the answer to the question is about three kinds at once.
    private static Optional<Answer> thinner(CheckIn said, DrugClass... kinds) {
        if (takes(said, kinds)) {
            return Optional.of(Answer.YES);
        }
        return said.thinner().flatMap(answer -> switch (answer) {
            case NONE -> Optional.of(Answer.NO);
            case UNKNOWN -> Optional.of(Answer.UNKNOWN);
            case LISTED -> Optional.of(Answer.NO).filter(_ -> said.noOtherMedication());
        });
    }

    private static boolean takes(CheckIn said, DrugClass... kinds) {
        return Stream.of(kinds).anyMatch(said::takes);
    }
}
