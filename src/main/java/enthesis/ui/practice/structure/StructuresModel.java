package enthesis.ui.practice.structure;

import enthesis.domain.map.index.IndexSearch;
import enthesis.domain.map.index.Structure;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.kit.section.Sentence;
import enthesis.ui.practice.list.FindModel;
import enthesis.ui.practice.list.FindRow;
import java.util.ArrayList;
import java.util.function.Consumer;

/// The list of structures by region.
public final class StructuresModel extends FindModel<Structure> {
    final IndexPage page;
    private final IndexSearch search;
    private final Texts texts;

    public StructuresModel(IndexPage page, Texts texts, Consumer<Structure> open) {
        super(open);
        this.page = page;
        this.texts = texts;
        search = new IndexSearch(page.now());
        typed.subscribe(this::find);
    }

    private void find(String now) {
        var found = new ArrayList<FindRow<Structure>>();
        for (var one : search.find(now)) {
            group(texts.say("structures.heading", Sentence.begun(RegionWords.region(one.region().key(), texts)),
                    Integer.toString(one.structures().size())), one.structures(), found);
        }
        show(found);
    }

    /// Chooses a structure where it is listed.
    public void choose(Structure structure) {
        choose(one -> one.has(structure.target().id())
                && one.target().region().equals(structure.target().region()));
    }
}
