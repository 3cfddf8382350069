package enthesis.exchange.document;

import enthesis.domain.map.MarkerShape;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import enthesis.exchange.document.content.HandoutPage;
import enthesis.exchange.document.content.Identifiers;
import enthesis.exchange.document.content.MapPage;
import enthesis.exchange.document.content.NoteDocument;
import enthesis.exchange.document.content.Title;
import enthesis.exchange.document.draw.Figure;
import enthesis.exchange.document.draw.Mark;
import enthesis.storage.reference.map.AtlasFiles;
import java.util.List;
import java.util.Optional;

/// A session of the ankle as finished words; all data invented.
final class SamplePaper {

    static final String HOSTILE = "MUSTERMANN & <script>alert(1)</script>, Erika";
    private static final MapSheet SHEET = AtlasFiles.load().sheet("ankle-lateral", 1).orElseThrow();

    private SamplePaper() {}

    static Identifiers about() {
        return new Identifiers(HOSTILE, "12 Apr 1968 (58 y)", "004711");
    }

    static NoteDocument note(boolean signed, boolean left) {
        var side = left ? "LEFT" : "RIGHT";
        return new NoteDocument(about(), new NoteDocument.Heading("Harbour Street Clinic",
                List.of(new Title(side, "ankle and foot, prolotherapy, session 3 of 6")),
                "23 Nov 2026, 10:12\u201311:18"),
                List.of(new NoteDocument.Passage("Indication", "Chronic lateral instability of the " + side
                        + " ankle (M25.371), 14 months, after 12 physiotherapy visits and a brace without enough effect.",
                        "Gives way on stairs twice a month now, before every other day."),
                        new NoteDocument.Passage("Before",
                                "Blood pressure 164/92 \u2192 148/86 at 10:46; SpO\u2082 97 %.",
                                "")),
                List.of(new NoteDocument.Answered("DEFER", "Ibuprofen 4 days before",
                        "Gone on: one tablet, she prefers not to wait.")),
                solutions(), List.of(new NoteDocument.Line("Volume injected", "6.5 mL"),
                        new NoteDocument.Line("Dextrose", "975 mg")),
                List.of(map(side, left)), Optional.of(handout(side)),
                signed
                        ? Optional.of(new NoteDocument.Signature("Dr. L. Hale", "23 Nov 2026, 11:21:04",
                                "7f3a91c4d02e"))
                        : Optional.empty());
    }

    private static List<NoteDocument.Mixed> solutions() {
        return List.of(
                new NoteDocument.Mixed(1, "A", "dextrose 15 % with lidocaine 0.2 %", List.of(
                        new NoteDocument.Component("dextrose", "50 %", "3", "B4471", "Apr 2027"),
                        new NoteDocument.Component("lidocaine", "1 %", "2", "L0932", "Jan 2027"))),
                new NoteDocument.Mixed(2, "B", "dextrose 25 % with lidocaine 0.2 %", List.of()));
    }

    static HandoutPage handout(String side) {
        return new HandoutPage("en", "Harbour Street Clinic",
                List.of(new Title(side, "ankle and foot: after your injection")), "23 Nov 2026",
                List.of(new HandoutPage.Group("Pain relief",
                        List.of("No ibuprofen up to and including 28 November; allowed again from 29 November."),
                        false),
                        new HandoutPage.Group("Get help at once", List.of("Fever, growing redness, heat or pus."),
                                true)));
    }

    private static MapPage map(String side, boolean left) {
        var marks = List.of(new Mark(1, 170, 236, Millilitres.of("0.5"), MarkerShape.CIRCLE),
                new Mark(2, 208, 247, Millilitres.of("0.5"), MarkerShape.CIRCLE),
                new Mark(3, 160, 254, Millilitres.of("0.5"), MarkerShape.CIRCLE),
                new Mark(4, 164, 258, Millilitres.of("1.5"), MarkerShape.TRIANGLE),
                new Mark(12, 205, 215, Millilitres.of("2"), MarkerShape.SQUARE));
        var rows = List.of(
                new MapPage.Row(1, MarkerShape.CIRCLE, "ATFL, fibular attachment", "0.5", "A", "8", "27G 20 mm",
                        "palpation"),
                new MapPage.Row(12, MarkerShape.SQUARE, "Talocrural joint, anterolateral", "2", "B", "15", "25G 40 mm",
                        "ultrasound"),
                new MapPage.Row(4, MarkerShape.TRIANGLE, "free point", "1.5", "C", "", "", "ultrasound"));
        return new MapPage(side, "ankle and foot", "lateral view",
                Optional.of(new Figure(SHEET, left ? Side.LEFT : Side.RIGHT, marks)),
                "Drawing of the " + side + " ankle, lateral view, with 5 numbered points", rows,
                new MapPage.Sum("6.5", "dextrose 975 mg, lidocaine 13 mg (limit 288 mg)"), "ankle-lateral, revision 1");
    }
}
