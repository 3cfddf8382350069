package enthesis.ui.kit.section;

import enthesis.domain.solution.Component;
import enthesis.domain.solution.Contents;
import enthesis.domain.solution.Mixture;
import enthesis.domain.visit.Reading;
import enthesis.ui.kit.Texts;

/// A solution in a few words: "D15 + lidocaine 0.2 %", with a second proliferant "D15 + sodium morrhuate 1 % +
/// lidocaine 0.2 %".
public final class SolutionWords {
    private SolutionWords() {}

    public static String of(Reading reading, Mixture solution, Contents contents, Texts texts) {
        var practice = reading.about().practice();
        var dextrose = contents.dextrosePercent().shown();
        var works = solution.proliferant().filter(Component::used).map(second -> texts.say("map.also", dextrose,
                practice.named(second.product()), contents.percent(second.part()).shown())).orElse(dextrose);
        return solution.anaesthetic()
                .map(key -> texts.say("map.solutionWith", works, practice.named(key),
                        contents.anaestheticPercent().shown()))
                .orElse(texts.say("map.solutionPlain", works));
    }
}
