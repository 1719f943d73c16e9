package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.stream.Stream;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.journey.JourneyValue;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.testkit.fixture.ModelValues;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a library that writes the model as JSON has to keep: every value of every type comes back as it was. Types are found by looking: one that
 * is new has JSON, or a reason here why it has none. Needs jqwik and ArchUnit on the class path.
 */
public abstract class JsonContract {

    private static final int VALUES = 50;

    private static final List<String> OF_ENGINES =
            List.of("engine", "phone", "search", "storage").map(part -> "org.externalcontacts.application." + part);

    private static final Map<Class<?>, String> WITHOUT = HashMap.<Class<?>, String>empty()
            .put(Page.class, "holds values of any type; its own test writes it")
            .put(CursorPage.class, "holds values of any type; its own test writes it")
            .put(Bulk.class, "holds Eithers, which are refused")
            .put(Sort.class, "is given to a query by code; the query holds its text")
            .put(FieldDefinition.class, "is written in the schema that has it, by its key")
            .put(Refusal.Cases.class, "holds functions")
            .put(CustomValue.Cases.class, "holds functions")
            .put(JourneyValue.class, "is one of several lists; which one is known by the member that holds it");

    private final ModelValues values = new ModelValues();

    /** The JSON of a value. */
    protected abstract String write(Object value);

    /** The value of this type in this JSON. */
    protected abstract Object read(Class<?> type, String json);

    @TestFactory
    Stream<DynamicTest> everyValueOfTheModelComesBackEqual() {
        return ModelValues.types()
                .filter(type -> !OF_ENGINES.contains(type.getPackageName()) && !WITHOUT.containsKey(type))
                .map(type -> DynamicTest.dynamicTest(type.getName(), () -> comeBackEqual(type)))
                .toJavaStream();
    }

    /** A reason for a type that there is no more is none. */
    @Test
    void everyTypeWithoutJsonIsOneOfTheModel() {
        assertThat(ModelValues.types()).containsAll(WITHOUT.keySet());
    }

    private void comeBackEqual(Class<?> type) {
        values.of(type).limit(VALUES).forEach(value -> {
            String json = write(value);
            assertThat(read(type, json)).as(json).isEqualTo(value);
        });
    }
}
