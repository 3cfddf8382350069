package enthesis.app.form;

import enthesis.app.desk.OutgoingPapers;
import enthesis.app.desk.Tools;
import enthesis.domain.course.Course;
import enthesis.domain.course.CourseOffer;
import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Region;
import enthesis.domain.patient.Patient;
import enthesis.domain.people.Clinic;
import enthesis.domain.people.Right;
import enthesis.domain.value.PatientId;
import enthesis.ui.course.CourseModel;
import enthesis.ui.course.CourseView;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.patient.RegisterDesk;
import enthesis.ui.patient.RegisterModel;
import enthesis.ui.patient.RegisterView;
import enthesis.ui.patient.sheets.CourseActs;
import enthesis.ui.patient.sheets.SheetsModel;
import enthesis.ui.patient.sheets.SheetsPage;
import enthesis.ui.patient.sheets.SheetsView;
import enthesis.ui.practice.PracticeModel;
import enthesis.ui.practice.PracticeView;
import enthesis.ui.practice.entry.EntryDesk;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Wires the forms: register and edit a person, open and edit a course, the practice. `to` shows a patient.
public record Forms(Tools tools, Consumer<PatientId> to, Ways ways) {
    /// The ways out of a form: back to where it was opened, to the find box, to the locked screen.
    public record Ways(Runnable back, Runnable find, Runnable lock) {}

    /// The draft of a person who has no chart yet.
    public static final String NEW = "patient/new";

    /// Nothing is kept of a new person before something is typed; what was typed to find them is kept along with it.
    public FormPlace register(Map<Field, String> draft, RegisterModel.Begun begun) {
        return FormPlace.of(kept -> {
            var model = RegisterModel.register(tools.work(), desk(), when(), begun,
                    patient -> kept.accept(patient.id()));
            return place(NEW, draft, model, begun.proposed());
        }, to);
    }

    public FormPlace edit(Map<Field, String> draft, Patient patient) {
        return FormPlace.of(kept -> {
            var model = RegisterModel.edit(tools.work(), desk(), when(), patient, one -> kept.accept(one.id()));
            return place("patient/" + patient.id(), draft, model, model.sheet.now());
        }, to);
    }

    private FormPlace place(String subject, Map<Field, String> draft, RegisterModel model, Sheet empty) {
        var view = new RegisterView(model, tools.texts(), to, ways.back);
        return new FormPlace(tools, subject, FormKeeper.over(tools, subject, model.sheet, empty, draft),
                new FormPlace.Shown(view, view::start));
    }

    private RegisterDesk desk() {
        var patients = tools.chart().patients;
        return RegisterDesk.of(patients, tools::who);
    }

    private RegisterModel.Today when() {
        return new RegisterModel.Today(tools.today(), tools.practice().speech().slashes(),
                tools.texts());
    }

    public FormPlace newCourse(Map<Field, String> draft, Patient patient) {
        return FormPlace.of(kept -> {
            var desk = new CourseModel.CourseDesk(tools.work(), tools.texts(),
                    course -> tools.chart().courses.open(course, tools.who()), course -> kept.accept(course.patient()));
            return place("course/" + patient.id(), draft, patient,
                    CourseModel.open(desk, offer(tools), patient.id(), tools.today()));
        }, to);
    }

    public FormPlace editCourse(Map<Field, String> draft, Patient patient, Course course) {
        return FormPlace.of(kept -> {
            var desk = new CourseModel.CourseDesk(tools.work(), tools.texts(),
                    changed -> tools.chart().courses.edit(changed, tools.who()),
                    changed -> kept.accept(changed.patient()));
            return place("course/" + course.id(), draft, patient, CourseModel.edit(desk, offer(tools), course));
        }, to);
    }

    private FormPlace place(String subject, Map<Field, String> draft, Patient patient, CourseModel model) {
        var view = new CourseView(model, tools.texts(), ways.back);
        return new FormPlace(tools, subject, draft, model.sheet,
                new FormPlace.Shown(new PersonPage(tools, ways, patient, view), view::start));
    }

    public static String papers(Course course, LocalDate day) {
        return "papers/" + course.id() + "/" + day;
    }

    /// The papers of a course: what is typed for them is of today.
    public FormPlace papers(Map<Field, String> draft, SheetsPage page, CourseActs whole) {
        var desk = new SheetsModel.SheetsDesk(tools.texts(), tools.practice(), tools.today(),
                tools.clinic(), tools.board().wordings()::get);
        var model = new SheetsModel(desk, page);
        var view = new SheetsView(model, tools.texts(), new OutgoingPapers(tools, page.patient().person()).acts(),
                whole,
                ways.back);
        return new FormPlace(tools, papers(page.course(), tools.today()), draft, model.sheet,
                new FormPlace.Shown(new PersonPage(tools, ways, page.patient(), view), view::start));
    }

    /// The practice, where its screen is left when it was kept.
    public FormPlace practice(Map<Field, String> draft, List<PracticeView.Way> lists) {
        return FormPlace.<Clinic>of(kept -> {
            var desk = new EntryDesk<Clinic, Clinic>(tools.work(), tools.texts(), (_, clinic) -> keep(clinic), kept);
            var model = new PracticeModel(desk, tools.clinic());
            var view = new PracticeView(model, tools.texts(),
                    lists, ways.back);
            if (!tools.board().role().get().may(Right.EDIT_PRACTICE)) {
                view.readOnly(tools.say("people.practiceOnly"));
            }
            return new FormPlace(tools, "practice", draft, model.sheet, new FormPlace.Shown(view, view::start));
        }, clinic -> {
            tools.board().clinic().set(clinic);
            ways.back.run();
        });
    }

    private void keep(Clinic clinic) throws IOException {
        tools.chart().clinics.keep(clinic, tools.who());
        tools.chart().vault.rename(clinic.name());
    }

    /// What a course is chosen from and judged by today.
    public static CourseOffer offer(Tools tools) {
        var practice = tools.practice();
        var regions = new LinkedHashMap<String, String>();
        for (Region region : tools.ground().shipped().atlas().regions()) {
            regions.put(region.key(), RegionWords.region(region.key(), tools.texts()));
        }
        return new CourseOffer(regions, practice.indications(), practice.rules().mixing(),
                new DateText(tools.today(), practice.speech().slashes()), practice.assessment(),
                tools.board().codes().get());
    }
}
