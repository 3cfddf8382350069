package enthesis.storage.reference;

import enthesis.domain.course.code.CodeList;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.plan.Protocol;
import enthesis.domain.note.Macro;
import enthesis.domain.solution.formulary.Example;
import enthesis.domain.wording.SheetLine;
import enthesis.storage.reference.map.AtlasFiles;
import enthesis.storage.reference.map.ProtocolFile;
import java.util.List;

/// All reference data as they come with the program, read once at the start: drawings and structures, protocols, text
/// macros, the lines of the papers, the practice's numbers as settings, diagnosis codes, usual solutions. What a
/// practice made its own of them stands in its chart; the numbers it judges by are asked of the chart alone.
public record Shipped(Atlas atlas, List<Protocol> protocols, List<Macro> macros, List<SheetLine> lines,
        SettingFile settings, CodeList codes, List<Example> formulary) {

    public static Shipped load() {
        var atlas = AtlasFiles.load();
        return new Shipped(atlas, ProtocolFile.load(atlas), MacroFile.load(), WordingFile.load(), SettingFile.load(),
                CodeFile.load(), FormularyFile.load());
    }
}
