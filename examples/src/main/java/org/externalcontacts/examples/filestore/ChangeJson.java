package org.externalcontacts.examples.filestore;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.jackson.datatype.VavrModule;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.schema.CustomValue;

/** Changes as JSON: records by their fields, and which of several types a thing is by the name of its class. */
final class ChangeJson {

    private static final TypeReference<List<Change>> COMMIT = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new VavrModule())
            .addModule(new PartsModule())
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addDeserializer(Instant.class, new FromText<>(Instant.class, Instant::parse))
                    .addSerializer(Duration.class, ToStringSerializer.instance)
                    .addDeserializer(Duration.class, new FromText<>(Duration.class, Duration::parse)))
            .addMixIn(Change.class, ByClass.class)
            .addMixIn(Fact.class, ByClass.class)
            .addMixIn(NoteOwner.class, ByClass.class)
            .addMixIn(CustomValue.class, ByClass.class)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .build();

    String write(Seq<Change> commit) {
        try {
            return mapper.writerFor(COMMIT).writeValueAsString(commit.toList());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a change cannot be written", unwritable);
        }
    }

    Seq<Change> read(String line) {
        try {
            return mapper.readValue(line, COMMIT);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the file contains something other than changes", unreadable);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    private interface ByClass {}

    /** A value that is one text. */
    private static final class FromText<T> extends FromStringDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> read;

        FromText(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) {
            return read.apply(text);
        }
    }
}
