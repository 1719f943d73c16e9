package org.externalcontacts.jackson3.internal;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.IndexedSeq;
import io.vavr.collection.LinearSeq;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.Converter;

/** What Jackson writes and reads instead of pages and the collections of Vavr. */
final class Conversions {

    private static final Map<Class<?>, Function<java.util.List<?>, Object>> COLLECTIONS =
            LinkedHashMap.<Class<?>, Function<java.util.List<?>, Object>>empty()
                    .put(List.class, List::ofAll)
                    .put(Seq.class, List::ofAll)
                    .put(LinearSeq.class, List::ofAll)
                    .put(Vector.class, Vector::ofAll)
                    .put(IndexedSeq.class, Vector::ofAll)
                    .put(Set.class, LinkedHashSet::ofAll)
                    .put(LinkedHashSet.class, LinkedHashSet::ofAll)
                    .put(HashSet.class, HashSet::ofAll);

    private static final Map<Class<?>, Function<java.util.Map<?, ?>, Object>> MAPS =
            LinkedHashMap.<Class<?>, Function<java.util.Map<?, ?>, Object>>empty()
                    .put(Map.class, LinkedHashMap::ofAll)
                    .put(LinkedHashMap.class, LinkedHashMap::ofAll)
                    .put(HashMap.class, HashMap::ofAll);

    private Conversions() {}

    static Conversion<Page<?>, PageJson<?>> ofPage(JavaType type, TypeFactory types) {
        return new Conversion<>(type, json(PageJson.class, type, types), PageJson::of);
    }

    static Converter<PageJson<?>, Page<?>> toPage(JavaType type, TypeFactory types) {
        return new Conversion<>(json(PageJson.class, type, types), type, PageJson::page);
    }

    static Conversion<CursorPage<?>, CursorPageJson<?>> ofCursorPage(JavaType type, TypeFactory types) {
        return new Conversion<>(type, json(CursorPageJson.class, type, types), CursorPageJson::of);
    }

    static Converter<CursorPageJson<?>, CursorPage<?>> toCursorPage(JavaType type, TypeFactory types) {
        return new Conversion<>(json(CursorPageJson.class, type, types), type, CursorPageJson::page);
    }

    static Conversion<Traversable<?>, java.util.List<?>> ofElements(JavaType type, TypeFactory types) {
        return new Conversion<>(
                type,
                types.constructCollectionType(java.util.List.class, type.getContentType()),
                Traversable::toJavaList);
    }

    /** None for a collection that this library does not have in its signatures. */
    static Option<Converter<java.util.List<?>, Object>> toElements(JavaType type, TypeFactory types) {
        return COLLECTIONS
                .get(type.getRawClass())
                .map(factory -> new Conversion<>(
                        types.constructCollectionType(java.util.List.class, type.getContentType()), type, factory));
    }

    static Conversion<Map<?, ?>, java.util.Map<?, ?>> ofEntries(JavaType type, TypeFactory types) {
        return new Conversion<>(type, javaMap(type, types), Conversions::javaMap);
    }

    /** None for a map that this library does not have in its signatures. */
    static Option<Converter<java.util.Map<?, ?>, Object>> toEntries(JavaType type, TypeFactory types) {
        return MAPS.get(type.getRawClass()).map(factory -> new Conversion<>(javaMap(type, types), type, factory));
    }

    private static JavaType json(Class<?> json, JavaType page, TypeFactory types) {
        return types.constructParametricType(json, page.containedTypeOrUnknown(0));
    }

    private static JavaType javaMap(JavaType type, TypeFactory types) {
        return types.constructMapType(java.util.LinkedHashMap.class, type.getKeyType(), type.getContentType());
    }

    /** Keeps the order of the entries. */
    private static java.util.Map<?, ?> javaMap(Map<?, ?> entries) {
        java.util.Map<Object, Object> made = new java.util.LinkedHashMap<>();
        entries.forEach(entry -> made.put(entry._1, entry._2));
        return made;
    }
}
