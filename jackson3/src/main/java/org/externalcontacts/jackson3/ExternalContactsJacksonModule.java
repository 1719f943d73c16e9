package org.externalcontacts.jackson3;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vavr.control.Option;
import org.externalcontacts.jackson3.internal.ModelDeserializers;
import org.externalcontacts.jackson3.internal.ModelKeys;
import org.externalcontacts.jackson3.internal.ModelSerializers;
import org.externalcontacts.jackson3.internal.VavrTypes;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Writes and reads the model with Jackson 3: {@code JsonMapper.builder().addModule(new ExternalContactsJacksonModule()).build()}.
 * Mappers that look for modules find it; the Spring Boot starter registers it.
 *
 * <ul>
 *   <li>Types of the platform's API look as they do there; other records are objects named after their components.
 *   <li>Ids and values of open lists are strings, and instants ISO-8601 strings, whatever the mapper's settings.
 *   <li>A Vavr {@link Option} is its value or null, and left out of objects where it is absent; maps of Vavr are objects, and all its other
 *       collections arrays, iterators too.
 *   <li>A page is an object with its {@code entities} and its paging members.
 *   <li>An {@code Either}, a {@code Try}, a {@code Future} and others that may not have a value are refused, with what to do instead.
 * </ul>
 *
 * <p>Reading checks only shapes; the use case checks the rest. A value of the wrong kind is a {@code DatabindException} that names the path and
 * never the value. Unknown members are rejected or ignored as {@code FAIL_ON_UNKNOWN_PROPERTIES} says; in events they are always ignored.
 * Immutable and thread-safe.
 */
public final class ExternalContactsJacksonModule extends JacksonModule {

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
    public Object getRegistrationId() {
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
