package enthesis.app.practice.offer;

import enthesis.app.desk.Tools;
import enthesis.app.practice.PracticeLists;
import enthesis.domain.map.plan.Protocol;
import enthesis.domain.map.plan.ProtocolForm;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.OfferPage;
import enthesis.ui.practice.protocol.ProtocolLine;
import enthesis.ui.practice.protocol.ProtocolModel;
import enthesis.ui.practice.protocol.ProtocolView;
import enthesis.ui.practice.protocol.ProtocolsModel;
import enthesis.ui.practice.protocol.ProtocolsView;

/// The ways through the protocols.
public final class ProtocolPlaces extends OfferPlaces<Protocol, ProtocolLine, ProtocolForm.Around> {
    private final ProtocolReader reader;

    /// `back` leads to the practice.
    public ProtocolPlaces(Tools tools, PracticeLists.Opener opener, Runnable back) {
        this(new ProtocolReader(tools), opener, back);
    }

    private ProtocolPlaces(ProtocolReader reader, PracticeLists.Opener opener, Runnable back) {
        super(reader, opener, back);
        this.reader = reader;
    }

    @Override
    ProtocolsView view(Listed<ProtocolLine> listed) {
        return new ProtocolsView(new ProtocolsModel(desk(), reader::copy, listed.lines()), tools.texts(), back);
    }

    @Override
    ProtocolView form(EntryDesk<OfferPage<Protocol, ProtocolForm.Around>, Protocol> desk,
            OfferPage<Protocol, ProtocolForm.Around> page) {
        return new ProtocolView(new ProtocolModel(desk, page), tools.texts(), this::list);
    }
}
