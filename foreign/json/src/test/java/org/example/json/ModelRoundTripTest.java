package org.example.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.externalcontacts.jackson.ExternalContactsModule;
import org.externalcontacts.testkit.contract.JsonContract;

/** Every value of the model goes through this version of Jackson 2 and back. */
class ModelRoundTripTest extends JsonContract {

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new ExternalContactsModule()).build();

    @Override
    protected String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException unwritten) {
            throw new AssertionError(unwritten);
        }
    }

    @Override
    protected Object read(Class<?> type, String json) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException unread) {
            throw new AssertionError(json, unread);
        }
    }
}
