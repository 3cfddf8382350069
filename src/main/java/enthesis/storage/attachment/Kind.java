package enthesis.storage.attachment;

/// What an attachment is.
public enum Kind {
    SIGNED_PDF, ADDENDUM_PDF, PICTURE, DOCUMENT
}
