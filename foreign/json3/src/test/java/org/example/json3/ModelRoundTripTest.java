package org.example.json3;

import org.externalcontacts.jackson3.ExternalContactsJacksonModule;
import org.externalcontacts.testkit.contract.JsonContract;
import tools.jackson.databind.json.JsonMapper;

/** Every value of the model goes through this version of Jackson 3 and back. */
class ModelRoundTripTest extends JsonContract {

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new ExternalContactsJacksonModule()).build();

    @Override
    protected String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    protected Object read(Class<?> type, String json) {
        return mapper.readValue(json, type);
    }
}
