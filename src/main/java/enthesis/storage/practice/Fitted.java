package enthesis.storage.practice;

import enthesis.domain.practice.Practice;
import enthesis.storage.reference.SettingFile;
import enthesis.storage.reference.row.OwnReference;
import enthesis.storage.reference.row.OwnRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;

/// The practice of numbers that fit and of as many of its own rows as the program can still read: one of an older
/// program that it can't waits and changes nothing.
record Fitted(SettingFile file) {

    Practice practice(Map<String, BigDecimal> own, OwnReference reference) {
        return file.practice(own, reference).orElseGet(() -> fitting(own, reference));
    }

    private Practice fitting(Map<String, BigDecimal> own, OwnReference reference) {
        var fit = new ArrayList<OwnRow>();
        for (var row : reference.rows()) {
            fit.add(row);
            if (file.practice(own, new OwnReference(fit, reference.kinds())).isEmpty()) {
                fit.removeLast();
            }
        }
        return file.practice(own, new OwnReference(fit, reference.kinds())).orElseThrow();
    }
}
