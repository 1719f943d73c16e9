package org.externalcontacts.application;

/**
 * A call that no engine carries out, because of where or when it is made: inside a function given to {@code change}, or after
 * {@link ExternalContacts#close}. It changed nothing, unless a subclass says otherwise, and is a mistake of the program: repeating it does not
 * help.
 */
public class IllegalCallException extends ExternalContactsException {

    private static final long serialVersionUID = 1L;

    /** A fault with this message. */
    public IllegalCallException(String message) {
        super(message);
    }
}
