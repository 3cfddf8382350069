package enthesis.ui.practice.protocol;

import enthesis.domain.map.Atlas;
import enthesis.domain.map.plan.Protocol;
import enthesis.domain.map.plan.ProtocolChange;
import enthesis.domain.map.plan.ProtocolTexts;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.value.Millilitres;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.practice.history.Changes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a protocol is, and what was edited in it, in words; structures as the practice calls them now.
public record ProtocolWords(Texts texts, Atlas atlas) {

    /// "Knee · 14 points, 7 mL".
    static String line(Protocol protocol, Texts texts) {
        int points = protocol.steps().size();
        return texts.say("protocols.line", RegionWords.region(protocol.region(), texts),
                points == 1
                        ? texts.say("protocols.point")
                        : texts.say("protocols.points", Integer.toString(points)),
                volume(protocol));
    }

    private static String volume(Protocol protocol) {
        return protocol.steps().stream().map(step -> new Millilitres(new BigDecimal(step.volume().replace(',', '.'))))
                .reduce(Millilitres.NONE, Millilitres::plus).toString();
    }

    /// What an edit changed, a line for each.
    public List<String> changes(Optional<Protocol> before, Version<Optional<Protocol>> version) {
        if (version.standing() == Standing.TAKEN_OUT) {
            return List.of(texts.say("protocols.history.retired"));
        }
        var now = version.entry().orElseThrow();
        var changes = new Changes(texts, version);
        if (before.isEmpty()) {
            return changes.say(texts.say("protocols.history.offered", now.name())).lines();
        }
        ProtocolChange.between(before.get(), now).forEach(change -> say(change, now.region(), changes));
        return changes.lines();
    }

    private void say(ProtocolChange change, String region, Changes changes) {
        switch (change) {
            case ProtocolChange.Called(var was, var now) ->
                changes.change(texts.say("protocols.short.name"), was, now);
            case ProtocolChange.Elsewhere(var was, var now) -> changes.change(texts.say("protocols.short.region"),
                    RegionWords.region(was, texts), RegionWords.region(now, texts));
            case ProtocolChange.Stepped(var was, var now) -> changes.change(
                    ProtocolTexts.name(region, was.or(() -> now).orElseThrow().target(), atlas),
                    was.map(this::step).orElse(""), now.map(this::step).orElse(""));
            case ProtocolChange.Ordered() -> changes.say(texts.say("protocols.history.ordered"));
        }
    }

    /// "0.5 mL, A, 27G 25 mm, ultrasound".
    private String step(Protocol.Step step) {
        return Stream.of(texts.say("protocols.millilitres", step.volume()), ProtocolTexts.letter(step.solution()),
                step.needle(), step.guidance()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
