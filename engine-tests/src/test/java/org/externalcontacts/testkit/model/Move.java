package org.externalcontacts.testkit.model;

import java.util.function.Function;
import org.externalcontacts.application.permission.Operation;

/**
 * What a script does next. Its subjects are numbers, which pick from what was made so far when its turn comes: so a script stays
 * meaningful when steps before it are left out.
 *
 * @param operation of the API, which it calls
 * @param words for the reader of a script
 */
record Move(Operation operation, String words, Function<Model, Step<?>> step) {

    @Override
    public String toString() {
        return words;
    }
}
