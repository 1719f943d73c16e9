package org.externalcontacts.spring.internal.engine;

import io.vavr.control.Either;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.engine.ForwardingExternalContacts;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.Refusal;
import org.springframework.beans.factory.ObjectProvider;

/** The engine with the permissions of the current caller. As thread-safe as the engine. */
public final class CurrentCaller extends ForwardingExternalContacts {

    private final ExternalContacts engine;

    private CurrentCaller(ExternalContacts engine, CallerSource callers) {
        super(() -> engine.actingAs(callers.caller()));
        this.engine = engine;
    }

    /** The engine for the current caller; the engine itself if the app does not say who calls. */
    public static ExternalContacts of(ExternalContacts engine, ObjectProvider<CallerSource> callers) {
        CallerSource source = callers.getIfAvailable();
        return source == null ? engine : new CurrentCaller(engine, source);
    }

    /** Whether this engine keeps its own records, whoever calls. */
    public static boolean isLocal(ExternalContacts engine) {
        return engine instanceof LocalEngine || (engine instanceof CurrentCaller calling && isLocal(calling.engine));
    }

    /** Code in this process may act as any caller, as the periodic expiry does. */
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
