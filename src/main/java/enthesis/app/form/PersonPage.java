package enthesis.app.form;

import enthesis.app.desk.Seen;
import enthesis.app.desk.Tools;
import enthesis.domain.patient.Patient;
import enthesis.ui.kit.banner.BannerView;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.patient.BannerWords;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/// A form about a person under the banner that says whose it is, and what must not be forgotten of them.
public final class PersonPage extends BorderPane {
    final Optional<Seen> seen;

    /// `ways` lead to the find box and the locked screen.
    public PersonPage(Tools tools, Forms.Ways ways, Patient patient, Node form) {
        super(form);
        seen = Seen.chart(tools, patient.id());
        var banner = new BannerView(tools.texts(), ways.find(), ways.lock());
        banner.facts.set(new BannerWords(tools.texts()).facts(patient, tools.today(), Optional.empty()));
        setTop(banner);
        new KeyMap().on("Ctrl+K", tools.say("kit.find"), ways.find()).listenFor(this);
    }
}
