package enthesis.app.exchange.form;

import enthesis.domain.extract.rows.Column;
import enthesis.domain.extract.rows.Column.Kind;
import enthesis.domain.extract.rows.Form;
import enthesis.domain.extract.rows.Lines;
import enthesis.domain.practice.setting.Settings;
import enthesis.domain.practice.setting.Threshold;
import enthesis.storage.extract.Extracts;
import java.util.List;

/// The numbers that the practice judges by, as they count now, as a table.
record SettingRows(ExportSource source) {
    private static final Form FORM = new Form("settings", "settings", List.of(
            Column.of("key", Kind.TEXT, "settings.key"), Column.of("value", Kind.DECIMAL, "settings.value"),
            Column.of("unit", Kind.TEXT, "settings.unit"), Column.of("shipped", Kind.DECIMAL, "settings.shipped"),
            Column.of("own", Kind.YES_NO, "settings.own")));

    Lines lines() {
        var settings = new Extracts(source.chart().chart.reading(), source.ground().shipped().settings()).settings();
        return new Lines(FORM, settings.all().stream().map(one -> line(one, settings)).toList());
    }

    private static List<String> line(Threshold one, Settings settings) {
        return List.of(one.key(), settings.value(one).toPlainString(), one.measure().unit(),
                one.shipped().toPlainString(), settings.isOwn(one) ? "yes" : "no");
    }
}
