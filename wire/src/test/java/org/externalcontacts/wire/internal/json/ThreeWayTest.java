package org.externalcontacts.wire.internal.json;

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
    void whatIsClearedIsGoneFromWhatIsStored() throws IOException {
        assertThat(ThreeWay.mergeStored(
                        json("{'a':'x','b':{'c':'y','d':'z','later':1},'later':2}"),
                        json("{'a':'x','b':{'c':'y','d':'z'}}"),
                        json("{'b':{'c':'y'}}")))
                .isEqualTo(json("{'b':{'c':'y','later':1},'later':2}"));
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

    @Test
    void aReferenceToSomethingElseTakesNothingFromTheOneBefore() throws IOException {
        assertThat(merge(
                        "{'org':{'id':'x','name':'X Ltd'}}", "{'org':{'id':'x'}}", "{'org':{'id':'y','selfUri':'/y'}}"))
                .isEqualTo(json("{'org':{'id':'y','selfUri':'/y'}}"));
        assertThat(merge("{'org':{'name':'X Ltd'}}", "{}", "{'org':{'id':'y'}}"))
                .isEqualTo(json("{'org':{'id':'y'}}"));
        assertThat(merge(
                        "{'schema':{'id':'s','version':1,'name':'first'}}",
                        "{'schema':{'id':'s','version':1}}",
                        "{'schema':{'id':'s','version':2}}"))
                .isEqualTo(json("{'schema':{'id':'s','version':2}}"));
        assertThat(merge(
                        "{'account':{'name':'A','followers':3}}",
                        "{'account':{'name':'A'}}",
                        "{'account':{'id':'7','name':'A'}}"))
                .isEqualTo(json("{'account':{'id':'7','name':'A'}}"));
    }

    @Test
    void whereUsersGiveTheNamesAnIdIsAMemberLikeOthers() throws IOException {
        assertThat(merge(
                        "{'customFields':{'id':'a','gone':1,'n':1.0,'x':{'id':'b','y':2.0}}}",
                        "{'customFields':{'id':'a','gone':1,'n':1,'x':{'id':'b','y':2}}}",
                        "{'customFields':{'id':'c','n':1,'x':{'id':'d','y':2}}}"))
                .isEqualTo(json("{'customFields':{'id':'c','gone':null,'n':1.0,'x':{'id':'d','y':2.0}}}"));
        assertThat(merge(
                        "{'jsonSchema':{'properties':{'id':{'a':1},'other':{'b':1.0}}}}",
                        "{'jsonSchema':{'properties':{'id':{'a':1},'other':{'b':1}}}}",
                        "{'jsonSchema':{'properties':{'id':{'a':2},'other':{'b':1}}}}"))
                .isEqualTo(json("{'jsonSchema':{'properties':{'id':{'a':2},'other':{'b':1.0}}}}"));
    }

    @Test
    void ofEqualItemsEachKeepsWhatWasReadWithIt() throws IOException {
        assertThat(merge(
                        "{'t':[{'s':'A','x':1},{'s':'A','x':2},{'s':'B','x':3}]}",
                        "{'t':[{'s':'A'},{'s':'A'},{'s':'B'}]}",
                        "{'t':[{'s':'B'},{'s':'A'},{'s':'A'},{'s':'A'}]}"))
                .isEqualTo(json("{'t':[{'s':'B','x':3},{'s':'A','x':1},{'s':'A','x':2},{'s':'A'}]}"));
    }

    @Test
    void numbersThatNobodyKnowsGoBackDigitForDigit() throws IOException {
        String raw = "{\"n\":1.0,\"list\":[1E2,-0.0,1.10e1],\"in\":{\"big\":12345678901234567890.10},\"a\":\"x\"}";
        JsonObject merged = ThreeWay.merge(
                codec.object(new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))),
                json("{'a':'x','n':1}"),
                json("{'a':'y','n':1}"));
        assertThat(new String(codec.write(merged), StandardCharsets.UTF_8)).isEqualTo(raw.replace("\"x\"", "\"y\""));
    }

    private JsonObject merge(String raw, String base, String next) throws IOException {
        return ThreeWay.merge(json(raw), json(base), json(next));
    }

    private JsonObject json(String text) throws IOException {
        return codec.object(new ByteArrayInputStream(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
