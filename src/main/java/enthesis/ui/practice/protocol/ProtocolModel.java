package enthesis.ui.practice.protocol;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.plan.Protocol;
import enthesis.domain.map.plan.ProtocolFields;
import enthesis.domain.map.plan.ProtocolForm;
import enthesis.domain.map.plan.ProtocolReading;
import enthesis.domain.map.plan.ProtocolTexts;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.EntryModel;
import enthesis.ui.practice.entry.OfferPage;
import java.util.Optional;

/// Editing one protocol; a new one begins with an empty step.
public final class ProtocolModel
        extends
            EntryModel<OfferPage<Protocol, ProtocolForm.Around>, ProtocolReading, Protocol> {
    final StepHand hand;

    public ProtocolModel(EntryDesk<OfferPage<Protocol, ProtocolForm.Around>, Protocol> desk,
            OfferPage<Protocol, ProtocolForm.Around> page) {
        super(desk, page, "protocols", page.now().map(now -> ProtocolTexts.sheet(now, page.around().atlas()))
                .orElse(Sheet.EMPTY.with(ProtocolFields.order(1), "1")),
                typed -> ProtocolForm.read(typed, page.around()));
        hand = new StepHand(sheet, page.around().atlas(), desk.texts());
    }

    @Override
    protected Optional<Sheet> asShipped() {
        return page.shipped().map(shipped -> ProtocolTexts.sheet(shipped, page.around().atlas()));
    }
}
