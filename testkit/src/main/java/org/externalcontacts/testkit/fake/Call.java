package org.externalcontacts.testkit.fake;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.permission.Fulfils;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.note.NoteOwner;

/**
 * A call of a use case that went through a {@link TroubledExternalContacts}.
 *
 * @param port gives the port, as {@link ExternalContacts} names it
 * @param method of the port
 * @param arguments the arguments of the call
 * @param caller on whose behalf; none for the caller of the front door itself
 */
public record Call(Method port, Method method, List<Object> arguments, Option<Caller> caller) {

    /** What was called, such as {@code contacts.create}. */
    public String useCase() {
        return port.getName() + "." + method.getName();
    }

    /** The operation of the API that it implements; none if the API has no such operation. */
    public Option<Operation> operation() {
        Option<Fulfils> fulfils = Option.of(method.getAnnotation(Fulfils.class));
        return fulfils.flatMap(marked -> List.of(marked.value())
                .find(operation -> marked.value().length == 1 || isOfOrganizations(operation) == isOfOrganizations()));
    }

    /** Makes the same call on another engine, with the same arguments, and returns the result. */
    public Object on(ExternalContacts engine) {
        ExternalContacts door = caller.map(engine::actingAs).getOrElse(engine);
        return Reflected.call(method, Reflected.call(port, door), arguments.toJavaArray());
    }

    @Override
    public String toString() {
        return useCase() + arguments.mkString("(", ", ", ")");
    }

    private static boolean isOfOrganizations(Operation operation) {
        return operation.name().contains("ORGANIZATION");
    }

    /** Of two operations that share a method: the one of this owner of notes, or of this kind of schema. */
    private boolean isOfOrganizations() {
        return (!arguments.isEmpty() && arguments.head() instanceof NoteOwner owner)
                ? owner.fold(contact -> false, organization -> true)
                : port.getName().equals("organizationSchemas");
    }
}
