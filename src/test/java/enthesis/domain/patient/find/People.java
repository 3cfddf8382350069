package enthesis.domain.patient.find;

import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.PatientId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/// Invented people.
final class People {
    static final Person ERIKA = person("004711", "Mustermann", "Erika", "1968-04-12", "0151 555 0142");
    static final Person ERICH = person("002090", "Mustermann", "Erich", "1968-12-03", "0151 555 0199");
    static final Person SELIN = person("003318", "Mustafa", "Selin", "1968-01-30", "0160 555 0117");
    static final Person SEAN = person("000012", "O'Brien", "Seán", "1971-07-01", "");
    static final Person JUERGEN = person("A-77", "Müller-Lüdenscheidt", "Jürgen", "2004-02-29", "+49 30 5550177");
    static final Person IPEK = person("000013", "Işık", "İpek", "1999-11-05", "");
    static final Person FATIMA = person("000014", "الأحمد", "فاطمة", "1980-10-02", "");

    private People() {}

    static Person person(String number, String family, String given, String born, String telephone) {
        var id = new PatientId(UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)));
        return new Person(id, new ChartNumber(number), family, given, LocalDate.parse(born), Sex.UNKNOWN, telephone);
    }
}
