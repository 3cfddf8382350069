package enthesis.domain.document;

/// What a document from outside is.
public enum DocumentKind {
    MRI, XRAY, ULTRASOUND, LABORATORY, REFERRAL, LETTER, OTHER
}
