package enthesis.ui.practice;

import enthesis.domain.entry.FormReading;
import enthesis.domain.people.Clinic;
import enthesis.domain.people.ClinicForm;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.EntryModel;

/// Editing what stands on the papers of the practice. Only a missing name or a refused number keeps it from being kept.
public final class PracticeModel extends EntryModel<Clinic, FormReading<Clinic>, Clinic> {

    public PracticeModel(EntryDesk<Clinic, Clinic> desk, Clinic now) {
        super(desk, now, "practice", ClinicForm.sheet(now), typed -> {
            var read = ClinicForm.read(typed);
            return new FormReading.Plain<>(read.clinic(), read.refusals());
        });
    }
}
