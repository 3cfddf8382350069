package enthesis.domain.visit.rule;

import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.consent.Consent;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Source;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.TimeOutFields;
import enthesis.domain.visit.fact.Facts;
import java.util.ArrayList;
import java.util.List;

/// The side said in the time-out of each course that the visit serves lies within what course and consent name: BOTH
/// covers RIGHT and LEFT, no other side covers another. Where it does not, the side word has to be typed by hand.
public final class SideRule {
    private final Circumstances about;
    private final Facts facts;

    public SideRule(Circumstances about, Facts facts) {
        this.about = about;
        this.facts = facts;
    }

    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        about.visit().places().forEach(place -> {
            var said = facts.timeOut().said(place);
            said.side().filter(side -> !agreed(place, side))
                    .filter(side -> !said.typed().equalsIgnoreCase(side.name()))
                    .ifPresent(side -> findings.add(differs(place, side)));
        });
        findings.addAll(new PointSideRule(about, facts).findings());
        return findings;
    }

    private Finding differs(int place, Side side) {
        var course = about.visit().at(place).course();
        return Finding.of(place == 1 ? "side" : "side-" + place, STOP, TimeOutFields.sideTyped(place),
                "findings.sideDiffers", Source.PRACTICE, side.name(), course.side().name(),
                about.consent(place).map(Consent::side).map(Side::name).orElse(""), about.visit().named(place));
    }

    private boolean agreed(int place, Side side) {
        return about.visit().at(place).course().side().covers(side)
                && about.consent(place).map(Consent::side).filter(one -> !one.covers(side)).isEmpty();
    }
}
