package enthesis.app.followup;

import enthesis.app.desk.Outlet;
import enthesis.app.desk.Tools;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.value.PatientId;
import enthesis.exchange.document.report.CallSheet;
import enthesis.exchange.document.report.CallSheets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Prints the sheets for calls after injections, to be filled in by hand where no screen stands.
public record CallPapers(Tools tools) {

    public void print(FollowedSession.Key session) {
        print(Optional.of(session.patient()), () -> List.of(session));
    }

    /// Of one patient; what it follows is read on the chart's thread.
    public void print(PatientId patient, Supplier<List<FollowedSession.Key>> sessions) {
        print(Optional.of(patient), sessions);
    }

    /// A page for each of these.
    public void print(List<FollowedSession.Key> sessions) {
        print(Optional.empty(), () -> sessions);
    }

    private void print(Optional<PatientId> about, Supplier<List<FollowedSession.Key>> sessions) {
        var paper = tools.board().paper().get();
        new Outlet(tools, "enthesis-call.pdf").print(about, tools.say("trail.paper.call"),
                Outlet.Pages.of(() -> tools.documents().reports().calls(sessions.get().stream().map(this::sheet)
                        .toList(), paper)));
    }

    private CallSheet sheet(FollowedSession.Key key) {
        var page = new FollowUpReader(tools).page(key);
        var patient = tools.chart().patients.get(key.patient()).orElseThrow();
        return new CallSheets(tools.texts().words(), tools.practice().rules().followUp()).sheet(page.session(),
                new CallSheets.Whom(tools.papers().about(patient, tools.today()), tools.clinic().name(),
                        page.telephone()),
                page.contacts(), tools.today());
    }
}
