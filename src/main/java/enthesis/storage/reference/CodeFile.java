package enthesis.storage.reference;

import enthesis.domain.course.code.CodeList;
import enthesis.domain.course.code.DiagnosisCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The diagnosis codes that come with the program, from `icd10cm.json`: those of the practice's indications
/// (clinical.md 2.2). They are of the newest list that one of them is known from.
public final class CodeFile {
    private CodeFile() {}

    public static CodeList load() {
        List<DiagnosisCode> codes = new ArrayList<>();
        ReferenceTrees.read("icd10cm").forEach(row -> {
            ReferenceJson.source(row.required("source").asText());
            codes.add(new DiagnosisCode(row.required("code").asText(), row.required("title").asText(),
                    row.required("from").asInt(),
                    row.has("to") ? Optional.of(row.required("to").asInt()) : Optional.empty(),
                    row.path("note").asText()));
        });
        return new CodeList(codes.stream().mapToInt(DiagnosisCode::from).max().orElseThrow(), codes);
    }
}
