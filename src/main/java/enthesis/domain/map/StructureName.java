package enthesis.domain.map;

/// A structure's name in two lines: what it is called, and what else is said of it. "Sinus tarsi / cervical ligament"
/// is headed "Sinus tarsi"; "PITFL (posterior syndesmosis)" is headed "PITFL".
public record StructureName(String head, String rest) {

    public static StructureName of(String name) {
        int slash = name.indexOf(" / ");
        int open = name.indexOf(" (");
        if (open > 0 && name.endsWith(")") && (slash < 0 || open < slash)) {
            return new StructureName(name.substring(0, open), name.substring(open + 2, name.length() - 1));
        }
        if (slash > 0 && name.indexOf('(') < 0) {
            return new StructureName(name.substring(0, slash), name.substring(slash + 3));
        }
        return new StructureName(name, "");
    }
}
