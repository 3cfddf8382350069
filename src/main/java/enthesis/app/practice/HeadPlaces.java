package enthesis.app.practice;

import enthesis.app.desk.Heads;
import enthesis.app.desk.Tools;
import enthesis.app.form.Opened;
import enthesis.domain.people.PaperHead;
import enthesis.domain.picture.file.Intake;
import enthesis.domain.picture.file.Limits;
import enthesis.exchange.document.layout.Letterhead;
import enthesis.exchange.picture.Decoder;
import enthesis.exchange.picture.Encoder;
import enthesis.storage.attachment.Sha256;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.head.PaperHeadModel;
import enthesis.ui.practice.head.PaperHeadModel.Logos;
import enthesis.ui.practice.head.PaperHeadModel.Looked;
import enthesis.ui.practice.head.PaperHeadModel.Said;
import enthesis.ui.practice.head.PaperHeadPage;
import enthesis.ui.practice.head.PaperHeadView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The way to the letterhead and back. What is kept counts for every paper from then on.
public record HeadPlaces(Tools tools, PracticeLists.Opener opener, Runnable back) {

    public void form() {
        var paper = tools.board().paper().get();
        opener.open(() -> {
            var now = tools.chart().heads.now();
            return Opened.of(tools, "paper-head",
                    new PaperHeadPage(now, new Heads(tools.chart()).logo(now), paper));
        }, opened -> opened.<Said>practice(tools, this::keep, desk -> view(desk, opened.page()),
                said -> kept(said, opened.page())));
    }

    private PaperHeadView view(EntryDesk<PaperHeadPage, Said> desk, PaperHeadPage page) {
        var logos = new Logos(tools.decoding(), tools.out().pictures()::ask, this::look);
        return new PaperHeadView(new PaperHeadModel(desk, logos, page), tools.texts(), back);
    }

    /// What is to be a logo is looked at as any picture is, and made anew: nothing but its pixels is kept.
    private Looked look(Path file) throws IOException {
        var large = Limits.ofFile(tools.ground().disk().size(file));
        if (large.isPresent()) {
            return new Looked(Optional.empty(), large);
        }
        return switch (Intake.read(tools.ground().disk().read(file))) {
            case Intake.Taken.Refused refused -> new Looked(Optional.empty(), Optional.of(refused.why()));
            case Intake.Taken.Good(var picture) -> new Looked(Optional.of(Decoder.decode(picture.bytes(),
                    picture.turn(), Heads.LONGEST)), Optional.empty());
        };
    }

    private void keep(PaperHeadPage page, Said said) throws IOException {
        var chart = tools.chart();
        var logo = page.now().logo().filter(_ -> said.hasLogo());
        if (said.newLogo().isPresent()) {
            logo = Optional.of(chart.heads.store(Encoder.png(said.newLogo().get()), tools.who())).map(Sha256::hex);
        }
        var head = new PaperHead(said.lines(), logo);
        if (!head.equals(page.now())) {
            chart.heads.keep(page.now(), head, tools.who());
        }
        if (said.paper() != page.paper()) {
            chart.papers.choose(said.paper(), tools.who());
        }
    }

    private void kept(Said said, PaperHeadPage page) {
        tools.board().paper().set(said.paper());
        tools.board().head().set(new Letterhead(said.lines(), said.hasLogo()
                ? said.newLogo().or(page::logo)
                : Optional.empty()));
        back.run();
    }
}
