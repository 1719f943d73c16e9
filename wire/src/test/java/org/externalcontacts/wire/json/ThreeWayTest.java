package org.externalcontacts.wire.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A change keeps everything that the model does not know. */
class ThreeWayTest {

    private final Codec codec = Codec.tolerant();

    @Test
    void whatIsNotChangedStaysAsItWasRead() throws IOException {
        assertThat(merge("{'a':'','list':[],'division':{'id':'x'},'n':1.0}", "{'n':1}", "{'n':1}"))
                .isEqualTo(json("{'a':'','list':[],'division':{'id':'x'},'n':1.0}"));
    }

    @Test
    void whatIsClearedBecomesAnExplicitNull() throws IOException {
        assertThat(merge("{'a':'x','b':'y'}", "{'a':'x','b':'y'}", "{'b':'y'}")).isEqualTo(json("{'a':null,'b':'y'}"));
    }

    @Test
    void whatIsSetIsSet() throws IOException {
        assertThat(merge("{'a':'x'}", "{'a':'x'}", "{'a':'z','b':1}")).isEqualTo(json("{'a':'z','b':1}"));
    }

    @Test
    void unknownMembersOfAChangedPartSurvive() throws IOException {
        assertThat(merge(
                        "{'phone':{'display':'1','carrier':'x'}}",
                        "{'phone':{'display':'1'}}",
                        "{'phone':{'display':'2'}}"))
                .isEqualTo(json("{'phone':{'display':'2','carrier':'x'}}"));
    }

    @Test
    void itemsOfAListKeepTheirUnknownMembersWhereverTheyMove() throws IOException {
        assertThat(merge(
                        "{'t':[{'s':'A','x':1},{'s':'B','x':2}]}",
                        "{'t':[{'s':'A'},{'s':'B'}]}",
                        "{'t':[{'s':'C'},{'s':'B'},{'s':'A'}]}"))
                .isEqualTo(json("{'t':[{'s':'C'},{'s':'B','x':2},{'s':'A','x':1}]}"));
    }

    private JsonObject merge(String raw, String base, String next) throws IOException {
        return ThreeWay.merge(json(raw), json(base), json(next));
    }

    private JsonObject json(String text) throws IOException {
        return codec.object(new ByteArrayInputStream(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
