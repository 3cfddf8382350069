package enthesis.ui.practice.protocol;

import enthesis.domain.map.Region;
import enthesis.domain.map.plan.ProtocolFields;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.kit.section.Sentence;
import enthesis.ui.practice.entry.EntryFormView;
import java.util.List;

/// The form of one protocol.
public final class ProtocolView extends EntryFormView {
    private final EntryField name;

    public ProtocolView(ProtocolModel model, Texts texts, Runnable leave) {
        super("protocol", "protocols", model, texts, leave);
        name = entry(ProtocolFields.NAME);
        var steps = new StepsView(model, texts);
        begin(14, new SectionHead(say(model.page.known() ? "edit" : "new.title"), say("edit.sentence")),
                row(name, choice(ProtocolFields.REGION, regions(model)).prompt(say("regionPrompt"))), steps,
                act("add", steps::add).named("step-add"));
    }

    private List<Option> regions(ProtocolModel model) {
        return model.page.around().atlas().regions().stream().filter(one -> !one.undrawn()).map(Region::key)
                .map(key -> new Option(key, Sentence.begun(RegionWords.region(key, texts)))).toList();
    }

    @Override
    public void start() {
        name.requestFocus();
    }
}
