package org.externalcontacts.server.internal.description;

import io.vavr.collection.List;
import io.vavr.collection.Map;

/**
 * What {@code operations.tsv} says of an operation: what its endpoint leaves open.
 *
 * @param tag the noun that it is about
 * @param refusals the statuses of its own refusals; those that every operation may answer are not among them
 */
record DescribedOperation(String tag, List<Integer> refusals, String summary) {

    private static final Map<String, DescribedOperation> BY_ID = Lines.of("operations.tsv")
            .map(line -> line.split("\t"))
            .toMap(columns -> columns[0], DescribedOperation::read);

    /** The operation of this id. */
    static DescribedOperation of(String id) {
        return BY_ID.get(id).getOrElseThrow(() -> new IllegalStateException("there is no operation " + id));
    }

    private static DescribedOperation read(String[] columns) {
        return new DescribedOperation(
                columns[1],
                columns[2].equals("-")
                        ? List.empty()
                        : List.of(columns[2].split(",")).map(Integer::valueOf),
                columns[3]);
    }
}
