package enthesis.app.practice;

import enthesis.app.desk.Tools;
import enthesis.app.form.Opened;
import enthesis.domain.map.index.Structure;
import enthesis.domain.value.Millilitres;
import enthesis.ui.practice.structure.IndexPage;
import enthesis.ui.practice.structure.StructurePage;
import enthesis.ui.practice.structure.StructureWords;

/// Reads the index of structures. On the chart's thread.
record StructureReader(Tools tools) {

    IndexPage index() {
        return new IndexPage(tools.chart().structures.now(), tools.ground().shipped().atlas());
    }

    Opened<StructurePage> open(Structure chosen) {
        var structures = tools.chart().structures;
        var atlas = structures.now();
        var target = chosen.target();
        var now = Structure.find(atlas, target.region(), target.id()).orElseThrow();
        var shipped = structures.shipped(now);
        return Opened.of(tools, "structure/" + target.region() + "/" + now.target().id(), new StructurePage(now,
                shipped, atlas.region(target.region()).orElseThrow(), most(),
                new Histories(tools).past().lines(structures.history(now), shipped.said(),
                        new StructureWords(tools.texts())::changes)));
    }

    private Millilitres most() {
        return new Millilitres(tools.practice().rules().visit().biggestPoint().value());
    }
}
