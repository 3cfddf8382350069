package enthesis.app.visit;

import enthesis.app.desk.Tools;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Patient;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Learnt;
import enthesis.domain.visit.Reading;
import enthesis.storage.draft.NotKept;
import enthesis.ui.visit.keeping.Keeper;
import java.util.Map;
import java.util.function.Consumer;

/// Where the typing of one visit goes: the draft file first, the rows when a section is left. A draft is only cleared
/// after its rows were forced to the disk.
public final class VisitKeeper implements Keeper {
    private final Tools tools;
    private final Circumstances about;
    private Consumer<Patient> learnt = _ -> {};

    public VisitKeeper(Tools tools, Circumstances about) {
        this.tools = tools;
        this.about = about;
    }

    /// Hands over what the chart says of the person after each writing of rows, on the caller's thread.
    public void onLearnt(Consumer<Patient> hear) {
        learnt = hear;
    }

    public static String subject(VisitId visit) {
        return "visit/" + visit;
    }

    /// What was typed of the reason for voiding a visit stands under this subject.
    public static String voiding(VisitId visit) {
        return "void/" + visit;
    }

    /// Takes an unsigned visit out with a reason, and what was typed of both; on the chart's thread.
    public static VisitId voided(Tools tools, VisitId id, String reason) throws NotKept {
        var chart = tools.chart();
        chart.visits.voidOpen(chart.visits.find(id).orElseThrow(), reason, tools.who());
        chart.drafts.clear(subject(id));
        chart.drafts.clear(voiding(id));
        return id;
    }

    @Override
    public void draft(Map<Field, String> changes, Runnable done, Consumer<Exception> failed) {
        tools.work().run(() -> {
            tools.chart().drafts.append(subject(about.visit().id()), tools.who(), tools.ground().clock().instant(),
                    changes);
            return changes.size();
        }, _ -> done.run(), failed);
    }

    @Override
    public void rows(Sheet sheet, Runnable done, Consumer<Exception> failed) {
        tools.work().run(() -> {
            keep(Reading.of(about.at(tools.ground().clock().instant()), sheet));
            return tools.chart().patients.besides(about.visit().id(), about.patient().id()).orElseThrow();
        }, patient -> {
            learnt.accept(patient);
            done.run();
        }, failed);
    }

    /// Writes the rows and what they say about the person; on the chart's thread.
    public void keep(Reading reading) throws NotKept {
        var chart = tools.chart();
        chart.visits.keep(reading, tools.who());
        var known = chart.patients.get(about.patient().id()).orElseThrow().allergies();
        var now = Learnt.from(reading, known).allergies();
        if (!known.equals(now)) {
            chart.patients.allergies(about.patient().id(), now, tools.who());
        }
        chart.chart.checkpoint();
        chart.drafts.clear(subject(about.visit().id()));
    }
}
