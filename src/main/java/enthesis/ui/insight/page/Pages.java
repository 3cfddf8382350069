package enthesis.ui.insight.page;

import enthesis.domain.insight.all.Insight;
import enthesis.domain.practice.Practice;
import enthesis.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;

/// All analyses as pages, in the order of the list.
public record Pages(Texts texts, Practice practice) {

    public List<Page> of(Insight insight) {
        var said = new Said(texts, practice);
        var response = new ResponsePages(said);
        var care = new CarePages(said);
        var work = new WorkPages(said);
        var pages = new ArrayList<Page>();
        pages.add(new FlarePages(said).page(insight.flare()));
        pages.add(new PairPages(said).page(insight.samePatient()));
        pages.add(response.page(insight.predicts()));
        insight.outcomes().forEach(window -> pages.add(response.page(window)));
        pages.add(response.page(insight.sessions()));
        pages.add(care.page(insight.harm()));
        pages.add(care.page(insight.nsaid()));
        pages.add(care.page(insight.completeness()));
        pages.add(work.page(insight.adherence()));
        pages.add(work.page(insight.solutions()));
        return List.copyOf(pages);
    }
}
