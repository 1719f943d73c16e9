package org.externalcontacts.server.internal.route;

import java.util.EnumMap;
import java.util.Map;
import org.externalcontacts.application.permission.Operation;

/** The handler of each of the 71 operations. */
final class OperationHandlers {

    private final Map<Operation, OperationHandler> handlers = new EnumMap<>(Operation.class);

    static OperationHandlers all() {
        OperationHandlers all = new OperationHandlers();
        ContactCalls.register(all);
        IdentityCalls.register(all);
        OrganizationCalls.register(all);
        NoteCalls.register(all);
        RelationshipCalls.register(all);
        SchemaCalls.register(all);
        JourneyCalls.register(all);
        return all;
    }

    void put(Operation operation, OperationHandler handler) {
        handlers.put(operation, handler);
    }

    OperationHandler of(Operation operation) {
        OperationHandler handler = handlers.get(operation);
        if (handler == null) {
            throw new IllegalStateException(operation + " has no handler");
        }
        return handler;
    }
}
