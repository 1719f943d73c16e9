package org.externalcontacts.jackson3.internal;

import io.vavr.collection.Map;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.lang.reflect.Type;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.CollectionLikeType;
import tools.jackson.databind.type.MapLikeType;
import tools.jackson.databind.type.ReferenceType;
import tools.jackson.databind.type.TypeBindings;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.type.TypeModifier;

/** Tells Jackson what is in the containers of Vavr. */
public final class VavrTypes extends TypeModifier {

    @Override
    public JavaType modifyType(JavaType type, Type jdkType, TypeBindings context, TypeFactory types) {
        if (type.isMapLikeType() || type.isReferenceType()) {
            return type;
        } else if (type.isTypeOrSubTypeOf(Option.class)) {
            return ReferenceType.upgradeFrom(type, parameter(type, Option.class, 0));
        } else if (type.isTypeOrSubTypeOf(Map.class)) {
            // Collection-like so far, as a Traversable of its entries.
            return MapLikeType.upgradeFrom(type, parameter(type, Map.class, 0), parameter(type, Map.class, 1));
        } else if (type.isTypeOrSubTypeOf(Traversable.class) && !type.isContainerType()) {
            return CollectionLikeType.upgradeFrom(type, parameter(type, Traversable.class, 0));
        }
        return type;
    }

    private static JavaType parameter(JavaType type, Class<?> of, int index) {
        JavaType[] parameters = type.findTypeParameters(of);
        return parameters.length > index ? parameters[index] : TypeFactory.unknownType();
    }
}
