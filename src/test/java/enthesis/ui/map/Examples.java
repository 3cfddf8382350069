package enthesis.ui.map;

import enthesis.domain.map.Atlas;
import enthesis.domain.map.quick.Part;
import enthesis.domain.map.quick.Shorthand;
import enthesis.domain.solution.Contents;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import enthesis.domain.value.Side;
import enthesis.domain.words.Words;
import enthesis.storage.reference.map.AtlasFiles;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.ceiling.CeilingFacts;
import enthesis.ui.map.model.MapHand;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MapPlan;
import enthesis.ui.map.model.MapTotals;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The map of the visit in the seed's own case, and of the other knee.
public final class Examples {
    public static final List<MapTotals.Held> LIDOCAINE = List.of(new MapTotals.Held(
            enthesis.domain.solution.Part.ANAESTHETIC, "lidocaine", "lidocaine"));
    public static final Atlas ATLAS = AtlasFiles.load();
    public static final Texts TEXTS = new Texts(new Words(Locale.ENGLISH));

    private Examples() {}

    public static MapModel ankle() {
        return model("ankle-foot", Side.RIGHT);
    }

    public static MapModel leftKnee() {
        return model("knee", Side.LEFT);
    }

    public static MapModel model(String region, Side side) {
        return new MapModel(new SheetModel(), ATLAS, new MapPlan(List.of(new MapPlan.Planned(region, side))), TEXTS);
    }

    /// Five points given, three planned, the sinus tarsi in the editor; figures as drawn in the mock-up.
    public static MapModel charted() {
        var map = ankle();
        var hand = new MapHand(map);
        for (var id : List.of("atfl-fibular", "atfl-talar", "cfl-fibular", "cfl-calcaneal", "aitfl")) {
            place(map, hand, id, "0.5");
            hand.give(false);
        }
        place(map, hand, "sinus-tarsi", "1.5");
        place(map, hand, "bifurcate", "0.5");
        place(map, hand, "talocrural-anterolat", "2");
        map.select(6);
        map.editing.set(true);
        map.totals.set(new MapTotals(Millilitres.of("2.5"), Millilitres.of("6.5"),
                Optional.of(new MapTotals.Dextrose(Milligrams.of("375"), Milligrams.of("975"))),
                Optional.of(new CeilingFacts(true, 0.0174, 0.0520, 0.8, "Lidocaine today", "7 %",
                        "given 5, planned 8, drawn up 20 mg; allowed 288 mg (64 kg)")),
                "4.5 mg/kg × 64 kg, at most 300 mg",
                List.of(new MapTotals.Solution(1, contents("10", "15"), LIDOCAINE, "D15 + lidocaine 0.2 %")),
                List.of(new MapTotals.Share(1, Millilitres.of("2.5"), Millilitres.of("6.5")))));
        return map;
    }

    /// So many mL of so much dextrose, with 0.2 % lidocaine.
    public static Contents contents(String millilitres, String percent) {
        var volume = Millilitres.of(millilitres);
        return new Contents(volume, Map.of(
                enthesis.domain.solution.Part.DEXTROSE, volume.of(Percent.of(percent).concentration()),
                enthesis.domain.solution.Part.ANAESTHETIC, volume.of(Percent.of("0.2").concentration())),
                Optional.empty());
    }

    private static void place(MapModel map, MapHand hand, String id, String volume) {
        hand.place(map.region.get().target(id).orElseThrow(),
                new Shorthand(id, Map.of(Part.VOLUME, volume)));
    }
}
