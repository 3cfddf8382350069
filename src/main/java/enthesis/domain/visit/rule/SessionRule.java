package enthesis.domain.visit.rule;

import enthesis.domain.board.BoardRules;
import enthesis.domain.board.CourseSoFar;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.screening.CheckInFields;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.VisitFields;
import enthesis.domain.visit.fact.Facts;
import enthesis.domain.vitals.pain.Pain;
import enthesis.domain.vitals.pain.PainFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the session rules (clinical.md 7.1) say of the courses of today before the needle, as their boards say it. A
/// flare is asked at check-in: what is answered there is not asked again here. Whether it helps can stay unknown, where
/// nobody can tell: it asks, and never bars the signature.
record SessionRule(Circumstances about, Facts facts) {

    List<Finding> findings() {
        return about.visit().places().flatMap(this::at).toList();
    }

    private Stream<Finding> at(int place) {
        var course = about.visit().at(place).course();
        return Optional.ofNullable(about.courses().get(course.id())).stream()
                .flatMap(one -> findings(one, place).stream())
                .filter(one -> !one.rule().equals(BoardRules.FLARE) || facts.checkIn().flare(place).isEmpty())
                .map(one -> here(one, place));
    }

    private List<Finding> findings(CourseSoFar course, int place) {
        return course.findings(about.today(), pains(place), about.practice(), about.visit().named(place));
    }

    private Map<String, Integer> pains(int place) {
        var told = new HashMap<String, Integer>();
        for (var pain : Pain.values()) {
            facts.pain(place).score(pain).asValue().ifPresent(score -> told.put(Choices.text(pain), score));
        }
        return told;
    }

    private static Finding here(Finding said, int place) {
        var level = said.level() == Level.MISSING ? Level.ASK : said.level();
        return new Finding(said.rule() + "-" + place, level, where(said.rule(), place), said.words(), said.values(),
                said.source(), said.mend(), said.about(), said.named());
    }

    private static Field where(String rule, int place) {
        return switch (rule) {
            case BoardRules.FLARE -> CheckInFields.flare(place);
            case BoardRules.REEVALUATE -> PainFields.of(place, Pain.AVERAGE);
            default -> VisitFields.DAY;
        };
    }
}
