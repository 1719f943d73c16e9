package org.externalcontacts.wire.internal.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import org.externalcontacts.wire.internal.json.Codec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What marks an error as one of the platform. */
class ErrorReaderTest {

    private static final int STATUS = 404;

    private final Codec codec = Codec.tolerant();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'code':'not.found'}",
                "{'code':'not.found','status':404,'message':'no','contextId':'x','details':[],'errors':[]}",
                "{'code':'not.found','status':null}",
                "{'status':404,'message':'no'}",
                "{'code':'not.found','status':'404'}",
                "{'code':'not.found','status':404.0}",
                "{'code':null,'status':404,'message':'no'}",
                "{'code':'not.found','details':'of another shape','limit':7}",
                "{'code':'not.found','messageParams':{'nested':{'in':1}}}"
            })
    void aCodeOfWordsOrTheStatusWithAMessageMarksIt(String body) {
        assertThat(error(body)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "[]",
                "'not.found'",
                "<html></html>",
                "{'code':'not.found'",
                "{'code':'not.found'} <html>",
                "[{'code':'not.found'}]",
                "{'message':'no'}",
                "{'status':404}",
                "{'status':404,'message':''}",
                "{'status':404,'message':' '}",
                "{'status':404,'message':{'text':'no'}}",
                "{'status':'404','message':'Not Found'}",
                "{'status':'error','message':'Not Found'}",
                "{'status':400,'message':'no'}",
                "{'code':404,'message':'HTTP 404 Not Found'}",
                "{'code':404,'status':404,'message':'HTTP 404 Not Found'}",
                "{'code':'404','message':'no'}",
                "{'code':'','status':404}",
                "{'code':'not found, sorry'}",
                "{'code':'not.found','status':500}",
                "{'code':'not.found','status':'40'}",
                "{'code':'not.found','status':'4040'}",
                "{'code':'not.found','status':404.5}",
                "{'error':{'code':'not.found','status':404,'message':'no'}}",
                "{'errors':[{'code':'not.found'}]}",
                "{'type':'about:blank','title':'Not Found','detail':'no'}"
            })
    void everythingElseIsSomebodyElses(String body) {
        assertThat(error(body)).isEmpty();
    }

    private Option<ErrorBodyDto> error(String body) {
        return ErrorReader.error(STATUS, body.replace('\'', '"').getBytes(StandardCharsets.UTF_8), codec);
    }
}
