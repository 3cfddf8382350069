package enthesis.app.practice;

import enthesis.app.desk.Tools;
import enthesis.app.form.FormKeeper;
import enthesis.app.form.PracticeForms;
import enthesis.domain.entry.Field;
import enthesis.domain.map.index.Structure;
import enthesis.domain.map.plan.Protocol;
import enthesis.domain.map.plan.ProtocolForm;
import enthesis.domain.people.Colleague;
import enthesis.domain.value.Millilitres;
import enthesis.ui.practice.history.Past;
import enthesis.ui.practice.protocol.ProtocolLine;
import enthesis.ui.practice.protocol.ProtocolLine.Whose;
import enthesis.ui.practice.protocol.ProtocolPage;
import enthesis.ui.practice.protocol.ProtocolWords;
import enthesis.ui.practice.protocol.ProtocolsModel;
import enthesis.ui.practice.structure.IndexPage;
import enthesis.ui.practice.structure.StructurePage;
import enthesis.ui.practice.structure.StructureWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads and edits the practice's lists. On the chart's thread.
record PracticeReader(Tools tools) implements ProtocolsModel.Lists {

    /// A form with what was typed into it and never kept.
    record Opened<T>(T page, Map<Field, String> draft) {}

    /// The protocols with the structures they name.
    record Listed(List<ProtocolLine> lines, IndexPage index) {}

    IndexPage index() {
        return new IndexPage(tools.chart().structures.now(), tools.ground().shipped().atlas());
    }

    Opened<StructurePage> structure(Structure chosen) {
        var structures = tools.chart().structures;
        var atlas = structures.now();
        var target = chosen.target();
        var now = Structure.find(atlas, target.region(), target.id()).orElseThrow();
        var shipped = structures.shipped(now);
        var history = past().lines(structures.history(now), shipped.said(),
                new StructureWords(tools.texts())::changes);
        return new Opened<>(new StructurePage(now, shipped, atlas.region(target.region()).orElseThrow(), most(),
                history), FormKeeper.draft(tools, PracticeForms.subject(now)));
    }

    private Millilitres most() {
        return new Millilitres(tools.practice().rules().visit().biggestPoint().value());
    }

    private Past past() {
        return new Past(tools.chart().people.all().stream().collect(Collectors.toMap(Colleague::id, Colleague::name)),
                tools.ground().clock().getZone());
    }

    Listed protocols() {
        return new Listed(lines(), index());
    }

    private List<ProtocolLine> lines() {
        var protocols = tools.chart().protocols;
        return Stream.concat(protocols.now().stream().map(one -> new ProtocolLine(one, whose(one))),
                protocols.retired().stream().map(one -> new ProtocolLine(one, Whose.RETIRED))).toList();
    }

    private Whose whose(Protocol protocol) {
        return tools.chart().protocols.shipped(protocol.id())
                .map(shipped -> shipped.equals(protocol) ? Whose.SHIPPED : Whose.CHANGED).orElse(Whose.OWN);
    }

    /// The form of a protocol as it stands now, or of a new one.
    Opened<ProtocolPage> protocol(Optional<Protocol> chosen) {
        var protocols = tools.chart().protocols;
        var now = chosen.flatMap(one -> protocols.now().stream().filter(other -> other.id().equals(one.id()))
                .findFirst());
        var id = now.map(Protocol::id).orElseGet(() -> UUID.randomUUID().toString());
        var atlas = tools.chart().structures.now();
        var others = lines().stream().map(ProtocolLine::protocol).filter(other -> !other.id().equals(id))
                .map(Protocol::name).collect(Collectors.toSet());
        var history = past().lines(protocols.history(id), protocols.shipped(id),
                new ProtocolWords(tools.texts(), atlas)::changes);
        var page = new ProtocolPage(now, protocols.shipped(id),
                new ProtocolForm.Around(id, atlas, others, most()), history);
        return new Opened<>(page, FormKeeper.draft(tools, PracticeForms.subject(page)));
    }

    @Override
    public List<ProtocolLine> retire(Protocol protocol) {
        tools.chart().protocols.retire(protocol, tools.who());
        return lines();
    }

    @Override
    public List<ProtocolLine> giveBack(Protocol protocol) {
        tools.chart().protocols.giveBack(protocol.id(), tools.who());
        return lines();
    }

    @Override
    public List<ProtocolLine> copy(Protocol protocol) {
        var names = lines().stream().map(line -> line.protocol().name()).collect(Collectors.toSet());
        var name = tools.say("protocols.copyName", protocol.name());
        for (int number = 2; names.contains(name); number++) {
            name = tools.say("protocols.copyNumber", protocol.name(), Integer.toString(number));
        }
        tools.chart().protocols.keep(Optional.empty(), new Protocol(UUID.randomUUID().toString(), protocol.region(),
                name, protocol.steps()), tools.who());
        return lines();
    }
}
