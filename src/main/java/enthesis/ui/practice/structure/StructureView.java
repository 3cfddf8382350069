package enthesis.ui.practice.structure;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.Kind;
import enthesis.domain.map.index.StructureFields;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.practice.entry.EntryFormView;
import java.util.stream.Stream;

/// The form of one structure.
public final class StructureView extends EntryFormView {
    private final EntryField name;

    public StructureView(StructureModel model, Texts texts, Runnable leave) {
        super("structure", "structures", model, texts, leave);
        name = entry(StructureFields.NAME);
        var words = new StructureWords(texts);
        begin(14, head(model.page), row(name, entry(StructureFields.ALIASES)),
                bar(StructureFields.KIND, Stream.of(Kind.values())
                        .map(kind -> new Option(Choices.text(kind), words.kind(kind))).toList()),
                row(entry(StructureFields.LOW).unit(say("ml")), entry(StructureFields.HIGH).unit(say("ml")),
                        entry(StructureFields.FROM).unit(say("mm")), entry(StructureFields.TO).unit(say("mm"))),
                row(entry(StructureFields.NEEDLE), entry(StructureFields.GUIDANCE)),
                entry(StructureFields.AT_RISK), entry(StructureFields.NOTE));
    }

    private SectionHead head(StructurePage page) {
        return new SectionHead(page.now().name(), say(page.now().across().isPresent() ? "both" : "region",
                RegionWords.region(page.region().key(), texts)));
    }

    @Override
    public void start() {
        name.requestFocus();
    }
}
