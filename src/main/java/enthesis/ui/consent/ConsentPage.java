package enthesis.ui.consent;

import enthesis.domain.consent.Consent;
import enthesis.domain.consent.form.ConsentOffer;
import enthesis.domain.consent.form.WithdrawalForm;
import enthesis.domain.course.Course;
import java.util.List;

/// The consents of a course, the one entered last at the end, and what a new one, or its withdrawal, is judged by.
public record ConsentPage(Course course, String region, List<Consent> consents, ConsentOffer offer,
        WithdrawalForm.Offer withdrawal) {

    public ConsentPage {
        consents = List.copyOf(consents);
    }
}
