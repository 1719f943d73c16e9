package org.externalcontacts.server.internal.description;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Map;
import java.util.TreeMap;

/** The models of the API's bodies by name, and the schemas of those that a document refers to. Not thread-safe. */
final class BodyModels {

    private static final io.vavr.collection.Map<String, BodyModel> NAMED = named(Lines.of("models.txt"));

    private final Map<String, Map<String, Object>> schemas = new TreeMap<>();

    /** All names, of patterns too. */
    static io.vavr.collection.Map<String, BodyModel> all() {
        return NAMED;
    }

    /** A reference to the schema of a model, which becomes part of the document with all that it refers to. */
    Map<String, Object> reference(String name) {
        String plain = name.replaceAll("[<>]", "");
        if (!schemas.containsKey(plain)) {
            Map<String, Object> schema = JsonTree.object();
            schemas.put(plain, schema);
            schema.putAll(model(NAMED, name).schema(this::reference));
        }
        return JsonTree.reference("schemas", plain);
    }

    /** All schemas that something refers to. */
    Map<String, Map<String, Object>> schemas() {
        return schemas;
    }

    /** The model of this name, or what a pattern makes of another model, as in {@code Listing<Note>}. */
    private static BodyModel model(io.vavr.collection.Map<String, BodyModel> known, String name) {
        int open = name.indexOf('<');
        Option<BodyModel> model = open < 0
                ? known.get(name)
                : known.get(name.substring(0, open) + "<T>")
                        .map(pattern -> pattern.of(name.substring(open + 1, name.length() - 1)));
        return model.getOrElseThrow(() -> new IllegalStateException("there is no model " + name));
    }

    private static io.vavr.collection.Map<String, BodyModel> named(List<String> lines) {
        io.vavr.collection.Map<String, BodyModel> models = HashMap.empty();
        List<String> rest = lines.filter(line -> !line.contains(" = "));
        while (rest.nonEmpty()) {
            String[] head = rest.head().split(" -- ", 2);
            List<String> members = rest.tail().takeWhile(line -> line.startsWith(" "));
            models = models.put(head[0], BodyModel.read(head[1], members));
            rest = rest.tail().drop(members.size());
        }
        for (String line : lines.filter(made -> made.contains(" = "))) {
            String[] sides = line.split(" = ", 2);
            models = models.put(sides[0], made(models, sides[1].split(" requires ", 2)));
        }
        return models;
    }

    private static BodyModel made(io.vavr.collection.Map<String, BodyModel> known, String[] of) {
        BodyModel model = model(known, of[0]);
        return of.length == 1 ? model : model.requiring(List.of(of[1].split(" ")));
    }
}
