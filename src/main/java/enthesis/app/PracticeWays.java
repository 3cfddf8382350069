package enthesis.app;

import enthesis.app.backup.BackupPlaces;
import enthesis.app.desk.Tools;
import enthesis.app.exchange.FhirPlace;
import enthesis.app.exchange.ImportPlace;
import enthesis.app.people.PeoplePlaces;
import enthesis.app.practice.AboutPlaces;
import enthesis.app.practice.HeadPlaces;
import enthesis.app.practice.OldChartPlaces;
import enthesis.app.practice.PracticeLists;
import enthesis.app.practice.SettingPlaces;
import enthesis.app.practice.WordingPlaces;
import enthesis.app.practice.offer.FormularyPlaces;
import enthesis.app.practice.offer.KindPlaces;
import enthesis.app.practice.offer.MacroPlaces;
import enthesis.app.practice.offer.ProtocolPlaces;
import enthesis.app.practice.shelf.ShelfPlaces;
import enthesis.app.trail.TrailPlaces;
import enthesis.domain.value.PatientId;
import enthesis.ui.practice.PracticeView.Way;
import java.util.List;
import java.util.function.Consumer;

/// The ways from the practice to its lists; `back` leads to the practice.
record PracticeWays(Tools tools, PracticeLists.Opener opener, Consumer<PatientId> patient, Runnable back) {

    List<Way> lists() {
        var lists = new PracticeLists(tools, opener, back);
        var shelf = new ShelfPlaces(tools, opener, patient, back);
        var words = new WordingPlaces(tools, opener, back);
        var settings = new SettingPlaces(tools, opener, back);
        var people = new PeoplePlaces(tools, opener, back);
        var formulary = new FormularyPlaces(tools, opener, back);
        var protocols = new ProtocolPlaces(tools, opener, back);
        var macros = new MacroPlaces(tools, opener, back);
        var trail = new TrailPlaces(tools, opener, back);
        var backups = new BackupPlaces(tools, opener, back);
        Runnable export = () -> opener.open(() -> tools, _ -> FhirPlace.all(tools, back));
        Runnable taking = () -> opener.open(() -> tools, _ -> ImportPlace.of(tools, back));
        return List.of(new Way("structures", lists::structures), new Way("protocols", protocols::list),
                new Way("formulary", formulary::list), new Way("shelf", shelf::list),
                new Way("papers", words::papers), new Way("head", new HeadPlaces(tools, opener, back)::form),
                new Way("macros", macros::list), new Way("emergencyText", words::emergency),
                new Way("settings", settings::list), new Way("reference", new KindPlaces(tools, opener, back)::list),
                new Way("people", people::list), new Way("trail", trail::list), new Way("backups", backups::list),
                new Way("export", export), new Way("import", taking),
                new Way("old", new OldChartPlaces(tools, opener, patient, back)::list),
                new Way("about", new AboutPlaces(tools, opener, back)::page));
    }
}
