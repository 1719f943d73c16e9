package org.externalcontacts.wire.internal.endpoint;

import io.vavr.collection.List;
import java.util.Map;
import org.externalcontacts.application.permission.Operation;

/** The endpoint of each of the 71 operations. */
public final class Endpoints {

    private static final Map<Operation, Endpoint> BY_OPERATION = EndpointTable.all();

    private Endpoints() {}

    /** How this operation is called. */
    public static Endpoint of(Operation operation) {
        Endpoint endpoint = BY_OPERATION.get(operation);
        if (endpoint == null) {
            throw new IllegalStateException(operation + " has no endpoint");
        }
        return endpoint;
    }

    /** All of them, in the order of the operations. */
    public static List<Endpoint> all() {
        return List.ofAll(BY_OPERATION.values());
    }
}
