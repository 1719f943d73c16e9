package org.externalcontacts.testkit.contract;

import java.lang.reflect.Method;
import java.util.Set;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Fulfils;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.note.NoteOwner;

/** Notes which operations were called through a front door. */
final class RecordedCalls {

    private RecordedCalls() {}

    static ExternalContacts of(ExternalContacts door, Set<Operation> called) {
        return Proxied.of(ExternalContacts.class, door, (accessor, given, truth) -> {
            if (truth instanceof ExternalContacts other) {
                return of(other, called);
            }
            return accessor.getParameterCount() == 0 && accessor.getReturnType().isInterface()
                    ? port(accessor, truth, called)
                    : truth;
        });
    }

    private static <T> Object port(Method accessor, T port, Set<Operation> called) {
        @SuppressWarnings("unchecked") // The accessor gives what it says it gives.
        Class<T> type = (Class<T>) accessor.getReturnType();
        return Proxied.of(type, port, (method, given, answer) -> {
            Fulfils fulfils = method.getAnnotation(Fulfils.class);
            if (fulfils != null) {
                for (Operation operation : fulfils.value()) {
                    if (fulfils.value().length == 1 || isOf(accessor, given, operation)) {
                        called.add(operation);
                    }
                }
            }
            return answer;
        });
    }

    /** Of two operations that share a method: the one of this kind of schema, or of this owner of notes. */
    private static boolean isOf(Method accessor, Object[] given, Operation operation) {
        boolean ofOrganizations = (given.length > 0 && given[0] instanceof NoteOwner owner)
                ? owner.fold(contact -> false, organization -> true)
                : accessor.getName().equals("organizationSchemas");
        return operation.name().contains("ORGANIZATION") == ofOrganizations;
    }
}
