package enthesis.exchange.document.content;

/// The two identifiers that stand on every page of a patient's papers, and the chart number: "MUSTERMANN, Erika", "12
/// Apr 1968 (58 y)", "004711".
public record Identifiers(String name, String born, String number) {}
