package enthesis.exchange.document;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.act.PointActs;
import enthesis.domain.map.act.Spot;
import enthesis.domain.map.act.StampActs;
import enthesis.domain.map.marking.MarkingActs;
import enthesis.domain.map.plan.Stamps;
import enthesis.domain.note.SeedCase;
import enthesis.domain.people.Clinic;
import enthesis.domain.practice.PaperSize;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Reading;
import enthesis.storage.reference.map.AtlasFiles;
import enthesis.storage.reference.map.ProtocolFile;
import java.time.Instant;
import java.util.Optional;

/// Planned points of the shipped atlas on paper; the patient is invented.
final class SampleMarking {
    static final Atlas ATLAS = AtlasFiles.load();
    private static final Instant AT = Instant.parse("2026-11-23T10:42:00Z");
    static final Papers PAPERS = new Papers(SeedCase.WORDS, ATLAS,
            () -> new Clinic("Harbour Street Clinic", "555 0100", "911", Clinic.Copies.UNKNOWN),
            () -> SeedCase.WORDINGS, _ -> Optional.empty());

    private SampleMarking() {}

    /// The seed's visit before any injection.
    static Sheet nothing() {
        var sheet = SeedCase.sheet();
        for (int row : SeedCase.sheet().rows(PointFields.POINT)) {
            sheet = sheet.withoutRow(PointFields.POINT, row);
        }
        return Cases.with(sheet, "procedure.guidance", "ultrasound");
    }

    static Sheet protocol(Sheet sheet, String id, Side side) {
        var protocol = ProtocolFile.load(ATLAS).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return StampActs.stamp(sheet, new Stamps(ATLAS.region(protocol.region()).orElseThrow()).of(protocol, side))
                .after();
    }

    /// A structure on a sheet, or a free point of that name.
    static Sheet point(Sheet sheet, String region, String view, String target, Side side, int solution) {
        var drawn = ATLAS.region(region).orElseThrow().sheets().stream().filter(one -> one.id().equals(view))
                .findFirst()
                .orElseThrow();
        var anchor = drawn.anchor(target).orElseThrow();
        var name = ATLAS.target(region, target).orElseThrow().name();
        return PointActs.place(sheet, new Spot(side, Optional.of(target), name,
                new Point.OnSheet(region, view, drawn.revision(), anchor.x(), anchor.y()), "1", solution,
                Point.How.UNSAID)).after();
    }

    static Reading printed(Sheet sheet) {
        return SeedCase.reading(sheet.with(MarkingActs.printed(sheet, AT)));
    }

    static Reading again(Sheet sheet) {
        return SeedCase.reading(sheet.with(MarkingActs.printed(sheet, AT.plusSeconds(960))));
    }

    /// The first target on the back of the knee.
    static String onBack() {
        return ATLAS.region("knee").orElseThrow().sheets().stream().filter(one -> one.id().equals("knee-posterior"))
                .findFirst().orElseThrow().anchors().getFirst().target();
    }

    static byte[] pdf(Reading reading, PaperSize paper) {
        return new Documents(SeedCase.WORDS).marking(PAPERS.marking(reading, ATLAS), paper);
    }

    static Reader read(Sheet sheet) {
        return new Reader(pdf(printed(sheet), PaperSize.A4));
    }
}
