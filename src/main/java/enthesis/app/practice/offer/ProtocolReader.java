package enthesis.app.practice.offer;

import enthesis.app.desk.Tools;
import enthesis.domain.map.plan.Protocol;
import enthesis.domain.map.plan.ProtocolForm;
import enthesis.domain.practice.Version;
import enthesis.domain.value.Millilitres;
import enthesis.storage.practice.own.Protocols;
import enthesis.ui.practice.protocol.ProtocolLine;
import enthesis.ui.practice.protocol.ProtocolWords;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/// Reads and edits the protocols.
final class ProtocolReader extends OfferReader<Protocol, ProtocolLine, ProtocolForm.Around> {

    ProtocolReader(Tools tools) {
        super(tools);
    }

    @Override
    Protocols store() {
        return tools.chart().protocols;
    }

    @Override
    String id(Protocol protocol) {
        return protocol.id();
    }

    @Override
    String subject(Optional<String> id) {
        return "protocol/" + id.orElse("new");
    }

    @Override
    ProtocolLine line(Protocol protocol, boolean hidden) {
        return new ProtocolLine(protocol, whose(protocol, hidden));
    }

    @Override
    ProtocolForm.Around around(String id) {
        return new ProtocolForm.Around(id, tools.chart().structures.now(), others(id),
                new Millilitres(tools.practice().rules().visit().biggestPoint().value()));
    }

    @Override
    BiFunction<Optional<Protocol>, Version<Optional<Protocol>>, List<String>> changes() {
        return new ProtocolWords(tools.texts(), tools.chart().structures.now())::changes;
    }

    /// Keeps another one like it, by a name that none has.
    List<ProtocolLine> copy(Protocol protocol) {
        var names = others("");
        var name = tools.say("protocols.copyName", protocol.name());
        for (int number = 2; names.contains(name); number++) {
            name = tools.say("protocols.copyNumber", protocol.name(), Integer.toString(number));
        }
        store().keep(Optional.empty(), new Protocol(UUID.randomUUID().toString(), protocol.region(), name,
                protocol.steps()), tools.who());
        return lines();
    }
}
