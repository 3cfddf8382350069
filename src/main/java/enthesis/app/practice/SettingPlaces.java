package enthesis.app.practice;

import enthesis.app.desk.Outlet;
import enthesis.app.desk.Place;
import enthesis.app.desk.Tools;
import enthesis.domain.practice.setting.Threshold;
import enthesis.ui.practice.code.CodesModel;
import enthesis.ui.practice.code.CodesView;
import enthesis.ui.practice.setting.SettingModel;
import enthesis.ui.practice.setting.SettingView;
import enthesis.ui.practice.setting.SettingWords;
import enthesis.ui.practice.setting.SettingsModel;
import enthesis.ui.practice.setting.SettingsView;
import java.util.Optional;

/// The ways through the settings: from the list to the form of one and back to the same line, and out as a file. What
/// the list shows counts everywhere from then on.
public final class SettingPlaces {
    private static final String FILE = "enthesis-settings.json";

    private final Tools tools;
    private final SettingReader reader;
    private final CodeReader codes;
    private final PracticeLists.Opener opener;
    private final Runnable back;
    private String typed = "";
    private boolean changedOnly;
    private Optional<Threshold> last = Optional.empty();

    /// `back` leads to the practice.
    public SettingPlaces(Tools tools, PracticeLists.Opener opener, Runnable back) {
        this.tools = tools;
        this.opener = opener;
        this.back = back;
        reader = new SettingReader(tools);
        codes = new CodeReader(tools);
    }

    public void list() {
        opener.open(reader::listed, this::list);
    }

    private Place list(SettingReader.Listed listed) {
        tools.board().practice().set(listed.practice());
        var model = new SettingsModel(listed.settings(), new SettingWords(tools.texts()),
                new SettingsModel.Ways(this::setting, this::save, this::codes));
        model.typed.set(typed);
        model.changedOnly.set(changedOnly);
        last.ifPresent(model::choose);
        model.typed.subscribe(now -> typed = now);
        model.changedOnly.subscribe(now -> changedOnly = now);
        return ListPlace.of(new SettingsView(model, tools.texts(), back));
    }

    private void setting(Threshold threshold) {
        last = Optional.of(threshold);
        opener.open(() -> reader.setting(threshold), opened -> opened.practice(tools, reader::keep,
                desk -> new SettingView(new SettingModel(desk, opened.page()), tools.texts(), this::list),
                _ -> list()));
    }

    private void codes() {
        opener.open(codes::page, page -> {
            var model = new CodesModel(new CodesModel.CodesDesk(tools.work(), tools.texts(), tools.out().codes()::ask,
                    codes::take, tools.board().codes()::set), page);
            var view = new CodesView(model, tools.texts(), this::list);
            view.only(tools.practicePermit());
            return ListPlace.of(view);
        });
    }

    /// Numbers and reference data as one file.
    public void save() {
        new Outlet(tools).save(tools.say("trail.paper.settings"), FILE, reader::file);
    }
}
