package org.externalcontacts.wire.internal.event;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.merge.MergePlan;
import org.externalcontacts.wire.internal.contact.ContactForm;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.json.JsonArray;
import org.externalcontacts.wire.internal.json.JsonObject;
import org.externalcontacts.wire.internal.json.Model;
import org.externalcontacts.wire.internal.json.ReadContext;

/** Merge plans, which the API does not have. */
public final class Plans {

    /** A plan. */
    public static final Form<MergePlan> PLAN = new Form<>(Plans::written, Plans::plan);

    private static final Codec CODEC = Codec.tolerant();

    private static final Model<Body<Contact>> PROFILE = Model.of("ExternalContact", ContactForm.FORM);

    private Plans() {}

    private static Json written(MergePlan plan) {
        JsonObject json = new JsonObject()
                .put("source", plan.source().text())
                .put("target", plan.target().text())
                .put("type", plan.type().text())
                .set("profile", CODEC.object(ContactForm.body(plan.profile())));
        JsonArray choices = json.putArray("choices");
        plan.choices().forEach(choice -> {
            JsonObject line = choices.addObject();
            choice.field().forEach(field -> line.put("field", field));
            line.put("value", choice.value())
                    .put("from", choice.from().text())
                    .put("rule", choice.rule().name());
        });
        return json;
    }

    private static MergePlan plan(Json json) throws IOException {
        JsonObject plan = Entities.object(json);
        return new MergePlan(
                Values.CONTACT.read(member(plan, "source")),
                Values.CONTACT.read(member(plan, "target")),
                Values.TYPE.read(member(plan, "type")),
                profile(member(plan, "profile")),
                choices(member(plan, "choices")));
    }

    private static ContactProfile profile(Json json) throws IOException {
        Validation<Seq<Violation>, ContactProfile> read =
                ReadContext.read(CODEC.read(PROFILE, CODEC.write(json)), ContactForm::profile);
        return read.getOrElseThrow(() -> new IOException("a merge plan without a readable profile"));
    }

    private static List<MergePlan.Choice> choices(Json json) throws IOException {
        if (!(json instanceof JsonArray array)) {
            throw new IOException("must be an array");
        }
        List<MergePlan.Choice> read = List.empty();
        for (Json line : array) {
            read = read.append(new MergePlan.Choice(
                    Entities.object(line).text("field"),
                    Values.text(line, "value"),
                    Values.CONTACT.read(member(Entities.object(line), "from")),
                    MergePlan.Rule.valueOf(Values.text(line, "rule"))));
        }
        return read;
    }

    private static Json member(JsonObject json, String name) throws IOException {
        return json.get(name).getOrElseThrow(() -> new IOException("a merge plan without " + name));
    }
}
