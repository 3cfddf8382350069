package enthesis.ui.insight.page;

import enthesis.domain.insight.care.Adherence;
import enthesis.domain.insight.care.Completeness;
import enthesis.domain.insight.care.Harm;
import enthesis.domain.insight.care.NsaidKept;
import enthesis.domain.insight.care.SolutionQuality;
import enthesis.domain.insight.flare.FlareAndResponse;
import enthesis.domain.insight.flare.FlareByPercent;
import enthesis.domain.insight.flare.SamePatient;
import enthesis.domain.insight.response.ByIndication;
import enthesis.domain.insight.response.SessionsNeeded;
import enthesis.domain.insight.rows.CaseRows;
import enthesis.domain.practice.Practice;
import enthesis.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;

/// All questions, in the order of the list. The outcomes stand once for each window; the flare is set against the first
/// of them.
public record Pages(Texts texts, Practice practice) {

    public List<Question> questions() {
        var said = new Said(texts, practice);
        var response = new ResponsePages(said);
        var care = new CarePages(said);
        var work = new WorkPages(said);
        var windows = practice.outcomes().windows();
        var first = windows.getFirst();
        var all = new ArrayList<Question>();
        all.add(said.asked("flare", FlareByPercent::of, new FlarePages(said)::page,
                (rows, flare) -> rows.of(flare.cases())));
        all.add(said.asked("same", SamePatient::of, new PairPages(said)::page, CaseRows::of));
        all.add(Question.of("predicts", response.predicts(first), seen -> FlareAndResponse.of(seen, first),
                response::page, CaseRows::of));
        windows.forEach(window -> all.add(Question.of("response" + window.week(), response.titled(window),
                seen -> ByIndication.of(seen, window), response::page, CaseRows::of)));
        all.add(said.asked("needed", SessionsNeeded::of, response::page, CaseRows::of));
        all.add(said.asked("harm", Harm::of, care::page, CaseRows::of));
        all.add(said.asked("nsaid", NsaidKept::of, care::page, CaseRows::of));
        all.add(said.asked("complete", Completeness::of, care::page, CaseRows::of));
        all.add(said.asked("done", Adherence::of, work::page, CaseRows::of));
        all.add(said.asked("drawn", SolutionQuality::of, work::page, CaseRows::of));
        return List.copyOf(all);
    }
}
