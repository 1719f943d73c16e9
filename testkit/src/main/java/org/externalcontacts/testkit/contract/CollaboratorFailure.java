package org.externalcontacts.testkit.contract;

/** What a part of the embedding app throws when the contract lets it fail. */
public final class CollaboratorFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CollaboratorFailure() {
        super("a collaborator fails, as the contract requires");
    }
}
