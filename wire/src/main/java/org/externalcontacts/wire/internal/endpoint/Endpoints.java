package org.externalcontacts.wire.internal.endpoint;

import io.vavr.collection.List;
import java.util.EnumMap;
import java.util.Map;
import org.externalcontacts.application.permission.Operation;

/** The endpoint of each of the 71 operations: all the constants of the classes beside this one. */
public final class Endpoints {

    private static final Map<Operation, Endpoint<?, ?, ?>> BY_OPERATION = byOperation();

    private Endpoints() {}

    /** How this operation is called. */
    public static Endpoint<?, ?, ?> of(Operation operation) {
        Endpoint<?, ?, ?> endpoint = BY_OPERATION.get(operation);
        if (endpoint == null) {
            throw new IllegalStateException(operation + " has no endpoint");
        }
        return endpoint;
    }

    /** All of them, in the order of the operations. */
    public static List<Endpoint<?, ?, ?>> all() {
        return List.ofAll(BY_OPERATION.values());
    }

    private static Map<Operation, Endpoint<?, ?, ?>> byOperation() {
        Map<Operation, Endpoint<?, ?, ?>> endpoints = new EnumMap<>(Operation.class);
        List.of(
                        ContactEndpoints.all(),
                        IdentityEndpoints.all(),
                        OrganizationEndpoints.all(),
                        TrustorEndpoints.all(),
                        NoteEndpoints.all(),
                        RelationshipEndpoints.all(),
                        SchemaEndpoints.all(),
                        JourneyEndpoints.all(),
                        ConversationEndpoints.all())
                .flatMap(noun -> noun)
                .forEach(endpoint -> endpoints.put(endpoint.operation(), endpoint));
        return endpoints;
    }
}
