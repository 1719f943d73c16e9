package org.externalcontacts.spring.internal.engine;

import io.vavr.control.Either;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.engine.ForwardingExternalContacts;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.Refusal;

/** The engine with the permissions of whoever calls at the moment. As thread-safe as the engine. */
final class CurrentCaller extends ForwardingExternalContacts {

    private final ExternalContacts engine;

    CurrentCaller(ExternalContacts engine, CallerSource callers) {
        super(() -> engine.actingAs(callers.caller()));
        this.engine = engine;
    }

    /** Code of this process can act as any caller, such as what it does in turn. */
    @Override
    public ExternalContacts actingAs(Caller caller) {
        return engine.actingAs(caller);
    }

    @Override
    public boolean takesConditions() {
        return engine.takesConditions();
    }

    @Override
    public Either<Refusal, Health> check() {
        return engine.check();
    }

    @Override
    public void close() {
        engine.close();
    }
}
