package enthesis.app.exchange.out;

import enthesis.domain.entry.Choices;
import enthesis.domain.extract.ExtractFormat;
import enthesis.domain.extract.ExtractScope;
import enthesis.ui.kit.Texts;

/// How the trail calls what has left.
public record ExportWords(Texts texts) {

    /// `course` is what a course is called that leaves alone, `charts` how many charts left.
    public String trail(ExtractScope scope, ExtractFormat format, String course, int charts) {
        var form = texts.say("export.form." + Choices.text(format));
        return switch (scope) {
            case ExtractScope.WholeChart _ -> texts.say("export.trail.chart", form);
            case ExtractScope.OneCourse _ -> texts.say("export.trail.course", form, course);
            case ExtractScope.Everybody _ -> texts.say("export.trail.all", form, Integer.toString(charts));
        };
    }
}
