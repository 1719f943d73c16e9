package org.externalcontacts.jackson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import io.vavr.control.Option;
import org.externalcontacts.jackson.internal.ModelDeserializers;
import org.externalcontacts.jackson.internal.ModelKeys;
import org.externalcontacts.jackson.internal.ModelSerializers;
import org.externalcontacts.jackson.internal.VavrTypes;

/**
 * Writes and reads the model with Jackson 2: {@code JsonMapper.builder().addModule(new ExternalContactsModule()).build()}.
 * Mappers that look for modules find it; in Spring Boot, declare it as a bean.
 *
 * <ul>
 *   <li>What the platform's API has looks as it does there; everything else has the names of its components.
 *   <li>Ids and values of open lists are texts, moments ISO-8601 texts, whatever the mapper does with others.
 *   <li>A Vavr {@link Option} is its value or null, and left out of objects where it is absent; lists, sets and maps of Vavr are arrays and
 *       objects.
 *   <li>A page is an object with its {@code entities} and what is known of the listing.
 *   <li>An {@code Either} is refused, with what to do instead.
 * </ul>
 *
 * <p>What is read is what a caller wrote: a value of the wrong kind is refused, with the path of its member and never with the value; everything
 * else is checked by the use case. Unknown members are refused or passed over as the mapper says. Immutable.
 */
public final class ExternalContactsModule extends Module {

    @Override
    public String getModuleName() {
        return getClass().getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Mappers register a module once, however often it is found. */
    @Override
    public Object getTypeId() {
        return getModuleName();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addTypeModifier(new VavrTypes());
        context.addSerializers(new ModelSerializers());
        context.addDeserializers(new ModelDeserializers());
        context.addKeySerializers(new ModelKeys());
        context.addKeyDeserializers(ModelKeys::deserializer);
        context.configOverride(Option.class)
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS));
    }
}
