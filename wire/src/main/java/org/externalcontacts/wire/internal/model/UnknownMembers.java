package org.externalcontacts.wire.internal.model;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.json.JsonArray;
import org.externalcontacts.wire.internal.json.JsonObject;
import org.externalcontacts.wire.internal.json.ListShape;
import org.externalcontacts.wire.internal.json.Member;
import org.externalcontacts.wire.internal.json.ObjectShape;
import org.externalcontacts.wire.internal.json.Shape;

/** Finds members that no model knows. */
final class UnknownMembers {

    private UnknownMembers() {}

    /** Their paths. What users name, such as custom fields, is never unknown. */
    static List<String> of(Shape shape, Json json) {
        if (shape instanceof ObjectShape known && json instanceof JsonObject object) {
            return List.ofAll(object.names())
                    .flatMap(name -> ofMember(name, known, object.get(name).get()));
        } else if (shape instanceof ListShape known && json instanceof JsonArray array) {
            return List.ofAll(array)
                    .zipWithIndex()
                    .flatMap(one -> of(known.item(), one._1).map(path -> Paths.within("[" + one._2 + "]", path)));
        }
        return List.empty();
    }

    private static List<String> ofMember(String name, ObjectShape known, Json value) {
        Option<? extends Member<?, ?>> member =
                List.ofAll(known.members()).find(one -> one.name().equals(name));
        return member.isEmpty()
                ? List.of(name)
                : of(member.get().shape(), value).map(path -> Paths.within(name, path));
    }
}
